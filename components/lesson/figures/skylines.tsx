import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { Skylines } from '@/components/figures/skylines/Skylines';
import { analyze, mobilenetV1, standardTwin } from '@/lib/arch';
import type { FigureStates } from '@/lib/content/lesson/figures';
import type { Measure } from '@/lib/layout/skyline-bars';
import { skylineColumns } from '@/lib/layout/skyline-columns';
import styles from './skylines.module.css';
import type { CreatePlace } from './types';

interface MapState {
  /** The one measure that a narrow drawing shows. */
  readonly measure: Measure;
  /** The row that a sentence points at; the others step back. */
  readonly emphasis: Measure | null;
  /** `Block.number`. */
  readonly block: number;
  readonly isTried: boolean;
}

const measureOf = { values: 'values', macs: 'work', parameters: 'weights' } as const;

/** The figure always shows the normal twin, so `twin` sets nothing. */
export function settingOf({ measure }: Partial<FigureStates['skylines']>): Partial<MapState> {
  if (measure === undefined) return {};
  if (measure === 'all') return { emphasis: null };
  return { measure: measureOf[measure], emphasis: measureOf[measure] };
}

/** MobileNetV1 as published: it fixes the scales of the map as well. */
function mappedV1() {
  const network = mobilenetV1();
  const analysis = analyze(network);
  const twin = analyze(standardTwin(network));
  return { analysis, twin, columns: skylineColumns(analysis, twin) };
}

/** The dearest block. */
const firstBlock = 3;

export const createPlace: CreatePlace<'skylines'> = (start) => {
  const network = mappedV1();
  const store = createStore<MapState>(() => ({
    measure: 'work',
    emphasis: null,
    block: firstBlock,
    isTried: false,
    ...settingOf(start),
  }));
  const onSelect = (block: number) => store.setState({ block, emphasis: null, isTried: true });
  const onMeasure = (measure: Measure) => store.setState({ measure, emphasis: null });
  return {
    View: function Map({ language, messages, headingLevel }) {
      const { measure, emphasis, block, isTried } = useStore(store);
      return (
        <div className={styles.map} data-emphasis={emphasis ?? undefined}>
          <Skylines
            network={network}
            reference={network.columns}
            language={language}
            text={messages.skylines}
            frameText={messages.figure.frame}
            headingLevel={headingLevel}
            selected={block}
            {...{ onSelect, measure, onMeasure, isTried }}
          />
        </div>
      );
    },
    set: (settings) => store.setState(settingOf(settings)),
  };
};
