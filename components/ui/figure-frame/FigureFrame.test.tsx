// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, find, mount, press } from '@/tests/support/mount';
import { FigureFrame, type FigureFrameProps } from './FigureFrame';

const texts = {
  try: 'Try:',
  notice: 'Notice:',
  showData: 'Show data',
  save: 'Save',
  savePicture: 'Save the picture as {format}',
  saveData: 'Save the data as {format}',
  saveFailed: 'The file could not be made',
  saveFailedAdvice: 'Try SVG.',
};

const props: FigureFrameProps = {
  name: 'one-position',
  title: 'The separable one multiplies 42 times.',
  summary: 'Normal: 135 multiplications. Separable: 42.',
  texts,
  table: {
    caption: 'Multiplications at one position',
    columns: [
      { label: 'part' },
      { label: 'multiplications' },
      { label: "n_c'", dimension: 'ncPrime' },
    ],
    rows: [
      ['normal', 1135, 5],
      ['separable', 42.5, null],
    ],
  },
  formatNumber: (value) => value.toLocaleString('vi'),
  children: (ids) => (
    <svg role="img" aria-labelledby={ids.title} aria-describedby={ids.summary}>
      <text>135</text>
    </svg>
  ),
};

const idle = <FigureFrame {...props} />;

describe('the frame of a figure', () => {
  it('is named by its claim and described by its sentence, and so is its picture', () => {
    const { container } = mount(idle);
    for (const selector of ['figure', 'svg[role=img]']) {
      const element = find(container, selector);
      const text = (attribute: string) =>
        document.getElementById(element.getAttribute(attribute) ?? '')?.textContent;
      expect(text('aria-labelledby')).toBe('The separable one multiplies 42 times.');
      expect(text('aria-describedby')).toBe('Normal: 135 multiplications. Separable: 42.');
    }
  });

  it('offers no data, and nothing to save, while there is none', () => {
    const empty = { ...props.table, rows: [] };
    const { container } = mount(<FigureFrame {...props} table={empty} />);
    expect(container.textContent).not.toContain('Show data');
    expect(container.querySelectorAll('button')).toHaveLength(0);
    expect(find(mount(idle).container, 'details').textContent).toContain('Show data');
  });

  it('has a heading of the level that the page needs', () => {
    expect(find(mount(idle).container, 'h3').textContent).toContain('42 times');
    const { container } = mount(<FigureFrame {...props} headingLevel={2} />);
    expect(find(container, 'h2').textContent).toContain('42 times');
  });

  it('shows the numbers as a table in the language of the page', () => {
    const { container } = mount(idle);
    const rows = [...container.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['part', 'multiplications', "n_c'"],
      ['normal', '1.135', '5'],
      ['separable', '42,5', ''],
    ]);
    expect(find(container, 'th[data-dimension=ncPrime]').textContent).toBe("n_c'");
    expect(find(container, 'details [role=region]').getAttribute('tabindex')).toBe('0');
  });

  it('folds the notice until the figure has been tried', () => {
    const caption = { tryThis: 'Drag the edge.', notice: 'The row shrinks.' };
    const { container, show } = mount(<FigureFrame {...props} {...caption} />);
    const folded = () => !find<HTMLDetailsElement>(container, 'figcaption details').open;
    expect(folded()).toBe(true);
    show(<FigureFrame {...props} {...caption} isTried />);
    expect(folded()).toBe(false);
    expect(find(container, 'figcaption p').textContent).toBe('Try: Drag the edge.');
  });

  it('has no caption when there is nothing to say', () => {
    expect(mount(idle).container.querySelector('figcaption')).toBeNull();
  });
});

describe('what is announced', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  /** In small steps, so that a timer started by another one's end runs too. */
  const after = (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 100) {
      act(() => vi.advanceTimersByTime(100));
    }
  };

  const mountSaying = (summary: string, isMoving = false) => {
    const frame = (text: string, moves: boolean) => (
      <FigureFrame {...props} summary={text} isMoving={moves} />
    );
    const { container, show } = mount(frame(summary, isMoving));
    return {
      say: (text: string, moves = false) => show(frame(text, moves)),
      heard: () => find(container, '[role=status]').textContent,
    };
  };

  it('nothing when the page opens', () => {
    const { heard } = mountSaying('one');
    after(5000);
    expect(heard()).toBe('');
  });

  it('one sentence when the hand has left the slider, and also when it went back', () => {
    const { say, heard } = mountSaying('one');
    say('two');
    after(300);
    say('three');
    after(300);
    expect(heard()).toBe('');
    after(1500);
    expect(heard()).toBe('three');
    say('one');
    after(2000);
    expect(heard()).toBe('one');
  });

  it('nothing while it plays, and the last sentence when it stops', () => {
    const { say, heard } = mountSaying('step 0');
    for (let step = 1; step < 9; step += 1) {
      say(`step ${step}`, true);
      after(900);
    }
    expect(heard()).toBe('');
    say('step 9', false);
    after(2000);
    expect(heard()).toBe('step 9');
  });
});

describe('saving', () => {
  interface Saved {
    readonly name: string;
    readonly file: Blob;
  }

  /** Replaces the browser's download by a list of what was saved. */
  function catchDownloads() {
    const files = new Map<string, Blob>();
    const saved: Saved[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (file: Blob) => {
          const url = `blob:${files.size}`;
          files.set(url, file);
          return url;
        },
        revokeObjectURL: (url: string) => files.delete(url),
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      const file = files.get(this.href);
      if (file !== undefined) saved.push({ name: this.download, file });
    });
    return { saved, open: () => files.size };
  }

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  const tap = async (container: Element, name: string) => {
    press(button(container, name));
    // The code that saves is fetched first.
    await act(() => vi.dynamicImportSettled());
  };

  it('writes the table as CSV that no language changes', async () => {
    const { saved } = catchDownloads();
    const { container } = mount(idle);
    await tap(container, 'Save the data as CSV');
    expect(saved.map((each) => each.name)).toEqual(['one-position.csv']);
    const bytes = new Uint8Array((await saved[0]?.file.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(
      "part,multiplications,n_c'\r\nnormal,1135,5\r\nseparable,42.5,\r\n",
    );
  });

  it('writes the picture as SVG with the claim and the sentence in it', async () => {
    const { saved } = catchDownloads();
    const { container } = mount(idle);
    await tap(container, 'Save the picture as SVG');
    expect(saved[0]?.name).toBe('one-position.svg');
    expect(saved[0]?.file.type).toBe('image/svg+xml');
    const text = await saved[0]?.file.text();
    expect(text).toContain('<title>The separable one multiplies 42 times.</title>');
    expect(text).toContain('<desc>Normal: 135 multiplications. Separable: 42.</desc>');
    expect(text).toContain('>135</text>');
  });

  it('gives every object URL back', async () => {
    const { open } = catchDownloads();
    const { container } = mount(idle);
    await tap(container, 'Save the data as CSV');
    await tap(container, 'Save the picture as SVG');
    expect(open()).toBe(2);
    vi.runAllTimers();
    expect(open()).toBe(0);
  });

  it('says what to do when the browser cannot draw the picture', async () => {
    const { open } = catchDownloads();
    vi.stubGlobal(
      'Image',
      class {
        onerror: () => void = () => undefined;
        set src(_url: string) {
          queueMicrotask(() => this.onerror());
        }
      },
    );
    const { container } = mount(idle);
    await tap(container, 'Save the picture as PNG');
    await vi.waitFor(() => find(container, '[role=alert]'));
    expect(open()).toBe(0);
    expect(find(container, '[role=alert]').textContent).toBe('The file could not be madeTry SVG.');
  });
});
