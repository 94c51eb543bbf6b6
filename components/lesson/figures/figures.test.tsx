// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { invertedResidualTable } from '@/components/figures/inverted-residual';
import { realProjectionTable } from '@/components/figures/relu-erases/real/state';
import { reluErasesTable } from '@/components/figures/relu-erases/state';
import { relu6PlotTable } from '@/components/figures/relu6-plot';
import { relu6RealTable } from '@/components/figures/relu6-real/state';
import { skylinesTable } from '@/components/figures/skylines/state';
import { comparisonTable } from '@/components/figures/v1-v2-comparison/state';
import { twoHalvesTable } from '@/components/figures/two-halves/state';
import { lessonIn, type LessonFigureName } from '@/lib/content/lesson';
import { messagesOf } from '@/lib/content/messages';
import type { Field } from '@/lib/store/fields';
import { onePositionTable } from '@/lib/store/one-position';
import { weightWallTable } from '@/lib/store/weight-wall';
import { allBlocks, richTextsOf } from '@/tests/support/content/walk';
import { loadPlace } from './loaders';
import { figureMessages, lessonFigureAreas } from './messages';
import { settingOf as onePositionSetting } from './one-position';
import { settingOf as skylinesSetting } from './skylines';
import { settingOf as weightWallSetting } from './weight-wall';

type Fields = Readonly<Record<string, Pick<Field<unknown>, 'parse' | 'print'>>>;

const fieldsOf = (table: { readonly fields: object }) => table.fields as Fields;

/** What a sentence or a block asks of a figure, as the figure's own state. */
const checks: Readonly<Record<LessonFigureName, (settings: object) => [object, Fields]>> = {
  'one-position': (settings) => [onePositionSetting(settings), fieldsOf(onePositionTable)],
  'two-halves': (settings) => [settings, fieldsOf(twoHalvesTable)],
  'inverted-residual': (settings) => [settings, fieldsOf(invertedResidualTable)],
  'relu6-plot': (settings) => [settings, fieldsOf(relu6PlotTable)],
  'relu6-real': (settings) => [settings, fieldsOf(relu6RealTable)],
  'relu-erases': (settings) => [settings, fieldsOf(reluErasesTable)],
  'real-layer-histogram': (settings) => [settings, fieldsOf(realProjectionTable)],
  // Its one setting measures: there is no state to be led to.
  'time-vs-macs': () => [{}, {}],
  'v1-v2-comparison': (settings) => [settings, fieldsOf(comparisonTable)],
  'weight-wall': (settings) => [weightWallSetting(settings), fieldsOf(weightWallTable)],
  skylines: (settings) => {
    const { emphasis = null, ...setting } = skylinesSetting(settings);
    const fields = fieldsOf(skylinesTable);
    const state = emphasis === null ? setting : { ...setting, emphasis };
    // A row is pointed at by the name of its measure.
    return [state, { ...fields, ...(fields['measure'] && { emphasis: fields['measure'] }) }];
  },
};

/** Figures that stand at more than one place. */
const repeated = (['one-position', 'two-halves', 'skylines'] as const).filter(
  (name) =>
    lessonIn('en')
      .flatMap(({ blocks }) => allBlocks(blocks))
      .filter((block) => block.kind === 'figure' && block.figure === name).length > 1,
);

interface Asked {
  readonly figure: LessonFigureName;
  readonly settings: object;
}

const asked: readonly Asked[] = lessonIn('en').flatMap((section) => {
  const shown = allBlocks(section.blocks).flatMap((block) =>
    block.kind === 'figure' ? [[block.figure, block.state] as const] : [],
  );
  const set = richTextsOf(section)
    .flat()
    .flatMap((part) =>
      typeof part !== 'string' && part.kind === 'set' ? Object.entries(part.settings) : [],
    );
  return [...shown, ...set].map(([name, settings]) => ({
    figure: name as LessonFigureName,
    settings,
  }));
});

describe('a sentence that sets a figure', () => {
  it.each(asked)('leads to a valid state of $figure: $settings', ({ figure, settings }) => {
    const [state, fields] = checks[figure](settings);
    for (const [name, value] of Object.entries(state)) {
      const field = fields[name];
      expect(field, name).toBeDefined();
      expect(field?.parse(field.print(value)), name).toEqual(expect.objectContaining({ ok: true }));
    }
  });

  it('would betray a state that the figure does not have', () => {
    const [, fields] = checks['inverted-residual']({});
    expect(fields['block']?.parse('18').ok).toBe(false);
  });
});

describe.each(Object.keys(lessonFigureAreas) as LessonFigureName[])('the figure %s', (name) => {
  const show = async (settings: readonly object[]) => {
    const place = await loadPlace(name, settings[0] ?? {});
    for (const each of settings) place.set(each);
    const messages = figureMessages(name, messagesOf('en'));
    return renderToStaticMarkup(<place.View language="en" messages={messages} headingLevel={3} />);
  };

  it('can be shown in every state that the lesson asks for, each with a link to copy', async () => {
    for (const { figure, settings } of asked) {
      if (figure !== name) continue;
      const shown = await show([settings]);
      expect(shown).toContain('<figure');
      expect(shown).toContain('Copy link');
    }
  });
});

describe.each(repeated)('the figure %s', (name) => {
  it('has a state of its own at each place', async () => {
    const [first, second] = [await loadPlace(name, {}), await loadPlace(name, {})];
    const markup = ({ View }: typeof first) =>
      renderToStaticMarkup(
        <View language="en" messages={figureMessages(name, messagesOf('en'))} headingLevel={3} />,
      ).replace(/_R_\w*_|«\w+»/g, '');
    const before = markup(second);
    for (const { figure, settings } of asked) if (figure === name) first.set(settings);
    expect(markup(second)).toBe(before);
  });
});
