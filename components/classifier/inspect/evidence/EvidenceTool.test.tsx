// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { ExactEvidence } from '@/lib/engine/types';
import {
  aboutPhoto,
  aboutV2,
  answer,
  answerClassify,
  answerLoad,
  bench,
  info,
  openTool,
  scoring,
  settled,
} from '@/tests/support/inspect-tool';
import { button, find, press } from '@/tests/support/mount';
import { EvidenceTool } from './EvidenceTool';

vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => bench.engine }));

const evidence: ExactEvidence = {
  kind: 'exact',
  height: 2,
  width: 2,
  cells: Float32Array.of(1, -0.5, 2.25, 0),
  channels: Float32Array.of(0.25, 3, -0.5),
  bias: 0.25,
  logit: 3,
};

function choose(select: HTMLSelectElement | undefined, value: string) {
  if (!select) throw new Error('there is no such list');
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function answerEvidence(value = evidence) {
  await answerLoad();
  await answerClassify();
  await answer('network', info);
  await answer('evidence', value);
}

describe('the evidence', () => {
  it('is asked for the best class of the photo, and its cells and bias sum to the logit', async () => {
    const { container } = openTool(EvidenceTool);
    await answerEvidence();
    expect(bench.engine.questions.at(-1)?.question).toEqual({
      classIndex: 285,
      against: undefined,
    });
    const cells = [...container.querySelectorAll('[data-cell]')];
    expect(cells.map((cell) => Number(cell.getAttribute('data-cell')))).toEqual([1, -0.5, 2.25, 0]);
    const { dataset } = find(container, '[data-testid=evidence-sum]');
    expect(Number(dataset.cells) + Number(dataset.bias)).toBe(Number(dataset.logit));
    expect(container.textContent).toContain('Row 2, column 1 speaks most for Egyptian cat: +2.250');
    expect(container.textContent).toContain('channel 2+3.000channel 3−0.500channel 1+0.250');
  });

  it('says in Vietnamese what is for and what against', async () => {
    const { container } = openTool(EvidenceTool, 'vi');
    await answerEvidence();
    expect(container.textContent).toContain('2 ô ủng hộ mèo Ai Cập và 1 ô chống lại');
    expect(container.textContent).toContain('+2,250');
  });

  it('of one photo is never shown with another one', async () => {
    const { container, show } = openTool(EvidenceTool);
    await answerEvidence();
    show(aboutPhoto('two.jpg'));
    expect(container.querySelector('[data-cell]')).toBeNull();
    await answerEvidence({ ...evidence, logit: 7 });
    expect(find(container, '[data-testid=evidence-sum]').dataset.logit).toBe('7');
    const source = bench.engine.requests.at(-1)?.source;
    expect(source?.kind === 'file' && (await source.blob.text())).toBe('two.jpg');
  });

  it('is given up when a newer photo comes, and a late answer is dropped', async () => {
    const { container, first, show } = openTool(EvidenceTool);
    await answerLoad();
    await answerClassify();
    const asked = bench.engine.questions.at(-1);
    show(first, true);
    expect(asked?.options.signal?.aborted).toBe(true);
    asked?.answer(info);
    await settled();
    expect(container.querySelector('[data-cell]')).toBeNull();
  });

  it('is not offered for another head, and the page says why', async () => {
    const { container } = openTool(EvidenceTool);
    await answerLoad();
    await answerClassify();
    await answer('network', { ...info, head: 'other' });
    expect(container.textContent).toContain('cannot be divided among the cells');
  });

  it('of a detector is a map of scores, the clearest of its maps first', async () => {
    const { container } = openTool(EvidenceTool);
    await answerLoad();
    await answerClassify();
    await answer('network', { ...info, head: 'cells' });
    const map = (scores: number[], side: number) => {
      return { height: side, width: side, boxes: 3, scores: Float32Array.from(scores) };
    };
    const maps = [map([0.1, 0.2, 0.1, 0], 2), map([0, 0, 0, 0, 0.5, 0, 0, 0, 0], 3)];
    await answer('evidence', { kind: 'cells', maps });
    expect(container.querySelectorAll('[data-cell]')).toHaveLength(9);
    expect(container.textContent).toContain(
      'Row 2, column 2 shows Egyptian cat most clearly: 50.0%',
    );
    expect(container.querySelector('[data-testid=evidence-sum]')).toBeNull();
  });

  it('of one class against another is called a difference, and asks for no comparison any more', async () => {
    const { container } = openTool(EvidenceTool);
    await answerEvidence();
    expect(container.textContent).toContain('Compare the best class with the second.');
    const [, against] = container.querySelectorAll('select');
    choose(against, '281');
    await answerEvidence();
    expect(bench.engine.questions.at(-1)?.question).toEqual({ classIndex: 285, against: 281 });
    const terms = [...container.querySelectorAll('[data-testid=evidence-sum] dt')];
    expect(terms.map(({ textContent }) => textContent)).toEqual([
      '4 cells',
      'difference of the biases',
      'difference of the logits',
    ]);
    expect(container.textContent).not.toContain('Compare the best class with the second.');
  });

  it('shows numbers that add up as they are read, whatever rounding leaves over', async () => {
    const { container } = openTool(EvidenceTool);
    // Rounded each for itself: 1.000 + 0.200 = 1.201.
    const cells = Float32Array.of(1.0004, 0, 0, 0);
    await answerEvidence({ ...evidence, cells, bias: 0.2004, logit: 1.2008 });
    const numbers = [...container.querySelectorAll('[data-testid=evidence-sum] dd')];
    expect(numbers.map(({ textContent }) => textContent)).toEqual(['1.001', '0.200', '1.201']);
  });

  it('of a detector that found nothing says so, and names the map of one cell as the source', async () => {
    const { container } = openTool(EvidenceTool, 'en', aboutV2);
    const map = (side: number, ...scores: number[]) => {
      return { height: side, width: side, boxes: 3, scores: Float32Array.from(scores) };
    };
    await answerLoad();
    await answerClassify(scoring(0.25));
    await answer('network', { ...info, head: 'cells' });
    const maps = [map(2, 0.1, 0.125, 0.1, 0), map(1, 0.25)];
    await answer('evidence', { kind: 'cells', maps });
    expect(find(container, 'h3').textContent).toBe(
      'Egyptian cat was not found. Its highest score here is 12.5%: Row 1, column 2',
    );
    expect(find(container, '[data-testid=without-place]').textContent).toContain(
      'The score of Egyptian cat is 25.0%. It comes from the map of a single cell',
    );
  });

  it('keeps no failure of an earlier photo, even folded away', async () => {
    const { container, show } = openTool(EvidenceTool);
    await answerLoad();
    bench.engine.requests.at(-1)?.fail('engine-crashed');
    await settled();
    expect(container.textContent).toContain('MobileNet stopped while it was working.');
    show(aboutPhoto('two.jpg'), true);
    expect(container.textContent).not.toContain('MobileNet stopped while it was working.');
  });

  it('tells what went wrong and is asked again on request', async () => {
    const { container } = openTool(EvidenceTool);
    await answerLoad();
    bench.engine.requests.at(-1)?.fail('engine-crashed');
    await settled();
    expect(container.textContent).toContain('MobileNet stopped while it was working.');
    press(button(container, 'Try again'));
    await answerEvidence();
    expect(container.querySelectorAll('[data-cell]')).toHaveLength(4);
  });
});
