import { fill } from '@/lib/format/text';
import {
  largestWith,
  levelTicks,
  plotted,
  stepsPerTick,
  type PlotPlan,
} from '@/lib/layout/activation-plot';
import { px } from '@/lib/layout/geometry';
import { relu6Ceiling as ceiling } from '@/lib/ops/activation';
import { inferenceBits as bits, levelSteps } from '@/lib/ops/levels';
import styles from './Relu6Plot.module.css';
import { levelsText, reluStepText, stepText, type Words } from './words';

export interface RulersProps {
  readonly x: number;
  readonly plan: PlotPlan;
  readonly words: Words;
}

const rulerRoom = 104;

/** The 256 levels of each range on one scale: that of ReLU6 is fixed, that of ReLU grows with x. */
export function Rulers({ x, plan, words }: RulersProps) {
  const { drawing } = words.texts;
  const { integer } = words.numbers;
  const { rulers } = plan;
  const moving = { ceiling: integer(ceiling), levels: levelsText(x, words) };
  return (
    <g transform={`translate(${rulers.x} ${rulers.y})`}>
      <Ruler
        plan={plan}
        words={words}
        name="relu6"
        largest={ceiling}
        step={stepText(ceiling, words)}
        note={drawing.fixed}
      />
      <g transform={`translate(0 ${rulerRoom})`}>
        <Ruler
          plan={plan}
          words={words}
          name="relu"
          largest={largestWith(x)}
          step={reluStepText(x, words)}
          note={fill(drawing.moving, moving)}
        />
      </g>
      <text className={styles.quiet} y={2 * rulerRoom}>
        {fill(drawing.ticks, { every: integer(stepsPerTick) })}
      </text>
    </g>
  );
}

interface RulerProps {
  readonly plan: PlotPlan;
  readonly words: Words;
  readonly name: 'relu6' | 'relu';
  readonly largest: number;
  readonly step: string;
  readonly note: string;
}

function Ruler({ plan, words, name, largest, step, note }: RulerProps) {
  const { texts, numbers } = words;
  const { unit } = plan.rulers;
  const end = numbers.upTo(largest, 1);
  const ticks = levelTicks(largest).map((value) => `M${px(value * unit)} 30v14`);
  return (
    <>
      <text className={styles.name} y={0}>
        {fill(texts.drawing.ruler, {
          name: texts.names[name],
          bits: numbers.integer(bits),
          largest: end,
        })}
      </text>
      <text className={styles.text} y={20}>
        {fill(texts.drawing.step, { largest: end, steps: numbers.integer(levelSteps(bits)), step })}
      </text>
      <path className={styles.grid} d={`M0 37H${plotted.most * unit}`} />
      <path
        className={styles.ruler}
        data-ruler={name}
        d={`M0 37H${px(largest * unit)}${ticks.join('')}`}
      />
      <text className={styles.quiet} y={62}>
        {note}
      </text>
    </>
  );
}
