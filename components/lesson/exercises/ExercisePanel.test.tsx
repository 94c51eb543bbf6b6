// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { rightAnswer } from '@/lib/content/exercises/check';
import type { ExerciseId } from '@/lib/content/exercises/ids';
import { itemOf } from '@/lib/content/exercises/items';
import { noProgress } from '@/lib/content/exercises/progress';
import type { SectionId } from '@/lib/content/lesson/types';
import { button, enter, find, mount, press } from '@/tests/support/mount';
import { bookOf } from '../book';
import { ExerciseBook } from './ExerciseBook';
import { ExercisePanel } from './ExercisePanel';
import { replaceProgress } from './lesson-session';

const book = bookOf('en');
const { texts } = book;

const exercisesOf = (section: SectionId) =>
  book.sections.find(({ id }) => id === section)?.exercises ?? [];

/** A lesson of two sections. */
function openLesson(first: SectionId, second: SectionId) {
  const { container } = mount(
    <ExerciseBook book={book}>
      <div id="first">
        <ExercisePanel section={first} exercises={exercisesOf(first)} />
      </div>
      <div id="second">
        <ExercisePanel section={second} exercises={exercisesOf(second)} />
      </div>
    </ExerciseBook>,
  );
  return {
    first: find(container, '#first'),
    second: find(container, '#second'),
  };
}

const submit = (panel: HTMLElement) => press(find<HTMLElement>(panel, 'button[type=submit]'));

/** Lock, see, explain, go on. */
const goOn = (panel: HTMLElement) => [1, 2, 3, 4].forEach(() => submit(panel));

/** Shown, explained, and on. */
const showMe = (panel: HTMLElement) => {
  press(button(panel, texts.show));
  [1, 2].forEach(() => submit(panel));
};

const field = (panel: HTMLElement) => find<HTMLInputElement>(panel, 'input[type=text]');
const result = (panel: HTMLElement) => find(panel, 'form [role=status]').textContent;

const answerOf = (id: ExerciseId, round = 0) => String(Number(rightAnswer(itemOf(id), round)));

beforeEach(() => replaceProgress(book.order, noProgress));

describe('an exercise', () => {
  it('is predicted, locked, seen and explained, and then the next one is asked', () => {
    const { first } = openLesson('together', 'mobilenet-v2');
    expect(first.textContent).toContain('Exercise 1 of 6');
    enter(field(first), '18432');
    submit(first);
    expect(result(first)).toBe(texts.locked);
    expect(field(first).readOnly).toBe(true);
    submit(first);
    expect(result(first)).toContain('Not so.');
    expect(result(first)).toContain('That is the normal convolution');
    expect(result(first)).toContain('The right answer: 2,336');
    expect(result(first)).not.toContain(texts.why);
    submit(first);
    expect(result(first)).toContain(texts.why);
    expect(result(first)).toContain('comes back after 3 others');
    submit(first);
    expect(first.textContent).toContain('Exercise 2 of 6');
    expect(document.activeElement?.textContent).toBe('Exercise 2 of 6');
    expect(field(first).value).toBe('');
  });

  it('cannot be locked without an answer, and says what is missing', () => {
    const { first } = openLesson('depthwise', 'together');
    enter(field(first), 'many');
    submit(first);
    expect(result(first)).toBe(texts.numberMissing);
    expect(field(first).getAttribute('aria-invalid')).toBe('true');
    enter(field(first), '900');
    expect(result(first)).toBe('');
    goOn(first);
    expect(first.textContent).toContain('1 of 1 solved');
  });

  it('is right with a comma, a point or groups, as people type', () => {
    const { second } = openLesson('depthwise', 'together');
    enter(field(second), '2,336');
    goOn(second);
    expect(second.textContent).toContain('1 of 6 solved');
  });

  it('comes back after three others, in the section where the reader works by then', () => {
    const { first, second } = openLesson('depthwise', 'together');
    showMe(first);
    expect(first.textContent).toContain(
      'Missed ones come back after 3 others, in the next section',
    );
    for (const id of ['parameters-or-macs', 'ratio-with-bias', 'saving-at-512'] as const) {
      enter(field(second), answerOf(id));
      goOn(second);
    }
    expect(second.textContent).toContain('Once more, from the section “Depthwise convolution');
    expect(second.textContent).not.toContain('7\u00a0×\u00a07\u00a0×\u00a04');
    enter(field(second), '900');
    submit(second);
    submit(second);
    expect(result(second)).toContain('Not so.');
    expect(result(second)).toContain('The right answer: 2,304');
  });

  it('waits locked while others are locked elsewhere, and its result is shown when asked for', () => {
    const { first, second } = openLesson('together', 'mobilenet-v2');
    enter(field(first), '18432');
    submit(first);
    enter(field(second), '5');
    submit(second);
    for (const panel of [first, second]) {
      expect(panel.textContent).toContain('Exercise 1 of');
      expect(result(panel)).toBe(texts.locked);
    }
    submit(first);
    expect(result(first)).toContain('That is the normal convolution');
    expect(result(second)).toBe(texts.locked);
    submit(second);
    expect(result(second)).toContain('The right answer:');
  });

  it('is found locked by the next visit, with the answer as the page writes it', () => {
    const exercise = 'parameters-or-macs';
    replaceProgress(book.order, { ...noProgress, locked: [{ exercise, answer: 18432 }] });
    const { first } = openLesson('together', 'mobilenet-v2');
    expect(field(first).value).toBe('18,432');
    expect(field(first).readOnly).toBe(true);
    expect(result(first)).toBe(texts.locked);
    submit(first);
    expect(result(first)).toContain('That is the normal convolution');
  });

  it('can be tried again at once', () => {
    const { first } = openLesson('depthwise', 'together');
    showMe(first);
    press(button(first, texts.tryNow));
    expect(first.textContent).toContain('Exercise 1 of 1, once more');
    enter(field(first), answerOf('depthwise-counts-inputs', 1));
    goOn(first);
    expect(first.textContent).toContain(texts.sectionDone);
  });

  it('missed in the last section, where no next one follows, leads to what is still open', () => {
    const { second } = openLesson('depthwise', 'v1-against-v2');
    showMe(second);
    showMe(second);
    expect(second.textContent).not.toContain('in the next section');
    expect(second.textContent).toContain('wherever you go on');
    expect(find(second, 'a[href="#why-small"]').textContent).toBe(texts.goOn);
  });
});

describe('the focus', () => {
  const pressFocused = (element: HTMLElement) => {
    element.focus();
    press(element);
  };

  it('goes on at the button that explains when "Just show me" goes away', () => {
    const { first } = openLesson('depthwise', 'together');
    pressFocused(button(first, texts.show));
    expect(document.activeElement?.textContent).toBe(texts.explain);
  });

  it('goes on at the exercise when "Try it again now" goes away, also on the next visit', () => {
    const id = 'depthwise-counts-inputs';
    const missed = { exercise: id, answer: null, isCorrect: false, feedback: [] } as const;
    replaceProgress(book.order, { ...noProgress, attempts: [missed] });
    const { first } = openLesson('depthwise', 'together');
    pressFocused(button(first, texts.tryNow));
    expect(document.activeElement?.textContent).toBe('Exercise 1 of 1, once more');
  });

  it('stays in the section where the reader works, whatever changes in another', () => {
    const { first, second } = openLesson('depthwise', 'together');
    enter(field(first), answerOf('depthwise-counts-inputs'));
    goOn(first);
    expect(document.activeElement?.textContent).toBe(texts.sectionDone);
    enter(field(second), '18432');
    pressFocused(find<HTMLElement>(second, 'button[type=submit]'));
    expect(document.activeElement?.textContent).toBe(texts.see);
  });
});

describe('the other kinds', () => {
  it('choice: nothing chosen is no answer, a wrong one is answered by name', () => {
    const { first } = openLesson('pointwise', 'mobilenet-v2');
    enter(field(first), answerOf('one-by-one-weights'));
    goOn(first);
    submit(first);
    expect(result(first)).toBe(texts.choiceMissing);
    const radios = [...first.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const edge = radios[1];
    if (edge === undefined) throw new Error('no second option');
    press(edge);
    submit(first);
    expect(edge.disabled).toBe(true);
    submit(first);
    expect(result(first)).toContain('one must compare neighbours');
    expect(result(first)).toContain('all of the red square, but not its edge');
  });

  it('slider: set until it is true', () => {
    const { first } = openLesson('together', 'mobilenet-v2');
    for (const id of exercisesOf('together').slice(0, 3)) {
      enter(field(first), answerOf(id));
      goOn(first);
    }
    enter(find<HTMLInputElement>(first, 'input[type=range]'), '1');
    submit(first);
    expect(find<HTMLInputElement>(first, 'input[type=range]').disabled).toBe(true);
    submit(first);
    expect(result(first)).toBe(texts.right);
  });

  it('tick: each wrong or missing tick is answered, none ticked is an answer', () => {
    const { second } = openLesson('together', 'mobilenet-v2');
    enter(field(second), answerOf('price-of-expansion'));
    goOn(second);
    const boxes = () => [...second.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes()).toHaveLength(7);
    boxes()
      .filter((_, index) => index === 0)
      .forEach((box) => press(box));
    submit(second);
    submit(second);
    const reasons = book.exercises['blocks-with-shortcut'].feedback;
    expect(Object.keys(reasons)).toContain('widths');
    const said = find(second, 'form [role=status]').textContent;
    expect(said).toContain('changes the number of channels');
    expect(said).toContain('One that you left out');
  });
});
