import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Dimension } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import type { Point } from '@/lib/layout/geometry';
import { captionLine, type WallPanel } from '@/lib/layout/weight-wall-figure';
import { wallSteps } from '@/lib/store/weight-wall';
import type { PanelProps } from './Panel';
import styles from './WeightWall.module.css';
import { numbersOf } from './words';

type LabelsProps = Pick<PanelProps, 'panel' | 'view' | 'texts' | 'numbers'>;

/** Name and count of the normal convolution. */
export function NormalLabels({ panel, view, texts, numbers }: LabelsProps) {
  const count = fill(texts.normalCount, numbersOf(view, numbers));
  return <Name at={panel.name} name={texts.normal} detail={count} isBelow={!panel.isWide} />;
}

/** What has become of the wall by now: said as the beats go on. */
export function SeparableLabels({ panel, view, texts, numbers }: LabelsProps) {
  const { step } = view.setting;
  const values = numbersOf(view, numbers);
  const words = (text: string) => fill(text, values);
  if (step === wallSteps.wall) return <NormalLabels {...{ panel, view, texts, numbers }} />;
  if (step === wallSteps.groups) {
    const detail = words(texts.groupCounts);
    return <Name at={panel.name} name={texts.grouped} detail={detail} isBelow={!panel.isWide} />;
  }
  const isCounted = step === wallSteps.counted;
  const lines = (name: string, share: string, count: string) => [
    name,
    words(share),
    ...(isCounted ? [fill(texts.weights, { count })] : []),
  ];
  return (
    <>
      <Name at={panel.name} name={texts.separable} />
      <Lines
        panel={panel}
        at={panel.rowLabel}
        dimension="f"
        lines={lines(texts.depthwise, texts.oneRow, values.depthwise ?? '')}
      />
      {step >= wallSteps.dots && (
        <Lines
          panel={panel}
          at={panel.wallLabel}
          dimension="ncPrime"
          lines={lines(texts.pointwise, texts.oneCell, values.pointwise ?? '')}
        />
      )}
    </>
  );
}

interface NameProps {
  readonly at: Point;
  readonly name: string;
  readonly detail?: string;
  readonly isBelow?: boolean;
}

function Name({ at, name, detail, isBelow = false }: NameProps) {
  return (
    <>
      <text className={styles.name} {...at}>
        {name}
        {detail !== undefined && !isBelow && (
          <tspan className={styles.label} dx="10">
            {detail}
          </tspan>
        )}
      </text>
      {detail !== undefined && isBelow && (
        <text className={styles.label} x={at.x} y={at.y + 22}>
          {detail}
        </text>
      )}
    </>
  );
}

interface LinesProps {
  readonly panel: WallPanel;
  readonly at: Point;
  readonly dimension: Dimension;
  readonly lines: readonly string[];
}

/** Beside the wall one under the other, above or below it in two lines. */
function Lines({ panel, at, dimension, lines }: LinesProps) {
  if (!panel.isBeside) {
    return (
      <text className={styles.label} {...at}>
        <SymbolTspan name={dimension} /> {lines.slice(0, 2).join(', ')}
        <tspan x={at.x} dy={captionLine}>
          {lines[2]}
        </tspan>
      </text>
    );
  }
  return (
    <text className={styles.label} {...at}>
      <SymbolTspan name={dimension} /> {lines[0]}
      {lines.slice(1).map((line) => (
        <tspan key={line} x={at.x} dy={captionLine}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
