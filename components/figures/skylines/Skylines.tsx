'use client';

import { useMemo, useRef, type ReactNode } from 'react';
import { useDrawingWidth } from '@/components/hooks/use-drawing-width';
import { useHighlight } from '@/components/hooks/use-highlight';
import { useSettledValue } from '@/components/hooks/use-settled-value';
import { FigureFrame, type FrameTexts } from '@/components/ui/figure-frame/FigureFrame';
import type { HeadingLevel } from '@/components/ui/heading-level';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import type { ParameterTexts } from '@/components/ui/parameter-control/texts';
import { numbersIn } from '@/lib/format/numbers';
import { measures, type Measure } from '@/lib/layout/skyline-bars';
import type { SkylineColumn } from '@/lib/layout/skyline-columns';
import { layoutSkylines, wideDrawing, type SkylinesDesign } from '@/lib/layout/skylines';
import { Controlled } from '../Controlled';
import styles from './Skylines.module.css';
import { SkylinesDrawing, type SkylinesDrawingProps } from './SkylinesDrawing';
import {
  sentenceOf,
  tableOf,
  titleOf,
  type MappedNetwork,
  type SkylinesText,
  type SkylinesWording,
} from './words';
import type { Language } from '@/lib/content/languages';

export interface SkylinesProps {
  readonly network: MappedNetwork;
  /** The columns of the network that fixes the scales: the same family at alpha 1. */
  readonly reference: readonly SkylineColumn[];
  readonly language: Language;
  readonly text: SkylinesText;
  readonly frameText: FrameTexts;
  readonly parameterText: Pick<ParameterTexts, 'locked'>;
  readonly headingLevel?: HeadingLevel;
  /** `Block.number`. */
  readonly selected: number;
  /** Nothing where the link of the page fixes the block. */
  readonly onSelect: ((block: number) => void) | null;
  /** The one measure that a narrow drawing shows. */
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
  /** The key of the measure in the link of the page. */
  readonly measureKey: string;
  readonly isTried: boolean;
  readonly copyLink?: ReactNode;
  /** Below the drawing: ways to walk along the blocks, where the page has none of its own. */
  readonly steps?: ReactNode;
}

/** The two designs; a drawing as wide as its place is one of them, or between. */
const widest = 960;
const phone = 328;

/** The map of a network: three skylines over one row of boxes. */
export function Skylines(props: SkylinesProps) {
  const { network, language, text } = props;
  const wording = useMemo<SkylinesWording>(() => ({ language, text }), [language, text]);
  const told = useTold(network);
  const table = useMemo(() => tableOf(told, wording), [told, wording]);
  const summary = useMemo(() => sentenceOf(told, wording), [told, wording]);
  const { integer } = numbersIn(language);
  return (
    <FigureFrame
      name={`skylines-${network.analysis.network.family}`}
      title={titleOf(network, wording)}
      headingLevel={props.headingLevel}
      summary={summary}
      texts={props.frameText}
      table={table}
      formatNumber={integer}
      tryThis={text.tryThis}
      notice={text.notice}
      isTried={props.isTried}
      copyLink={props.copyLink}
      transport={props.steps}
    >
      {(ids) => <FittingDrawing {...props} {...{ ids, wording, told }} />}
    </FigureFrame>
  );
}

/** The network that table, sentence and spoken labels are about: they follow when a drag rests. */
function useTold(network: MappedNetwork): MappedNetwork {
  const settled = useSettledValue(network);
  const isSameFamily = settled.analysis.network.family === network.analysis.network.family;
  return isSameFamily ? settled : network;
}

type FittingProps = SkylinesProps & Pick<SkylinesDrawingProps, 'ids' | 'wording' | 'told'>;

/** The drawing in the design for the width there is; before that is known, in both. */
function FittingDrawing(props: FittingProps) {
  const { measure, onMeasure, measureKey, text, parameterText } = props;
  const place = useRef<HTMLDivElement>(null);
  const width = useDrawingWidth(place);
  const isNarrow = width === null || width < wideDrawing;
  return (
    <>
      {isNarrow && (
        <div className={width === null ? styles.narrow : undefined}>
          <Controlled name={measureKey} locked={parameterText.locked}>
            <SegmentedControl
              legend={text.measureLegend}
              options={measures.map((value) => ({ value, label: text.measures[value] }))}
              value={measure}
              onChange={onMeasure}
            />
          </Controlled>
        </div>
      )}
      <div className={styles.place} ref={place}>
        {width === null ? (
          <>
            <Design {...props} width={widest} className={styles.wide} />
            <Design {...props} width={phone} className={styles.narrow} />
          </>
        ) : (
          <Design {...props} width={Math.min(width, widest)} />
        )}
      </div>
    </>
  );
}

function Design(props: FittingProps & { readonly width: number; readonly className?: string }) {
  const { network, told, reference, width, measure, ids, wording, selected, onSelect } = props;
  const { lit } = useHighlight();
  const layout = useMemo(() => {
    const shown = width < wideDrawing ? [measure] : measures;
    const design: SkylinesDesign = { width, measures: shown, reference };
    return layoutSkylines(network.columns, design);
  }, [network, reference, width, measure]);
  const drawing = { ids, layout, network, told, wording, lit, selected, onSelect };
  return <SkylinesDrawing {...drawing} className={props.className} />;
}
