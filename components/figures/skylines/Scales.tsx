import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import { numbersIn } from '@/lib/format/numbers';
import type { Dimension } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import { px } from '@/lib/layout/geometry';
import { lineHeight, rulerCount, type SkylinesLayout } from '@/lib/layout/skylines';
import styles from './Skylines.module.css';
import type { MappedNetwork, SkylinesWording } from './words';

interface ScalesProps {
  readonly layout: SkylinesLayout;
  readonly network: MappedNetwork;
  readonly wording: SkylinesWording;
}

/** The two scales of the boxes as rulers, and what the signs on them mean; above the low boxes. */
export function Scales({ layout, network, wording }: ScalesProps) {
  const { scale, width, boxes, shortcuts } = layout;
  const { scales } = wording.text;
  const { integer } = numbersIn(wording.language);
  const blocks = network.columns.filter(({ kind }) => kind === 'block').length;
  const isLengthened = boxes.some((box) => box.isSideLengthened || box.isLengthLengthened);
  const signs = [
    scales.halving,
    isLengthened && scales.lengthened,
    shortcuts.length > 0 &&
      fill(scales.shortcut, { count: integer(shortcuts.length), blocks: integer(blocks) }),
  ].filter((sign) => sign !== false);
  const ruler = (dimension: Dimension, template: string, perCount: number, line: number) => {
    const count = rulerCount(perCount);
    const text = fill(template, { count: integer(count) });
    const place = { right: width, y: (line + 1) * lineHeight - 4, length: count * perCount };
    return <Ruler dimension={dimension} text={text} {...place} />;
  };
  return (
    <g>
      {ruler('n', scales.side, scale.perCell, 0)}
      {ruler('nc', scales.channels, scale.perChannel, 1)}
      {signs.map((sign, index) => (
        <text
          key={sign}
          className={classNames(styles.text, styles.end)}
          x={width}
          y={(index + 3) * lineHeight - 4}
        >
          {sign}
        </text>
      ))}
    </g>
  );
}

interface RulerProps {
  readonly dimension: Dimension;
  readonly text: string;
  readonly right: number;
  readonly y: number;
  readonly length: number;
}

function Ruler({ dimension, text, right, y, length }: RulerProps) {
  const left = px(right - length);
  return (
    <g className={dimensionStyles.dimension} data-dimension={dimension}>
      <path className={styles.ruler} d={`M${left} ${y - 9}v8M${left} ${y - 5}H${right}m0 -4v8`} />
      <text className={classNames(styles.text, styles.end)} x={left - 6} y={y}>
        <SymbolTspan name={dimension} /> {text}
      </text>
    </g>
  );
}
