'use client';

import { useStore } from 'zustand';
import { analyze, mobilenetV1, standardTwin } from '@/lib/arch';
import type { Measure } from '@/lib/layout/skyline-bars';
import { skylineColumns } from '@/lib/layout/skyline-columns';
import { FixedParts, useFixedFields } from '../Controlled';
import { CopyFigureLink } from '../CopyFigureLink';
import type { FigureProps } from '../figure-props';
import { MapSteps } from './MapSteps';
import { Skylines } from './Skylines';
import styles from './SkylinesMap.module.css';
import { skylinesStore, skylinesTable, type SkylinesMapStore, type SkylinesSetting } from './state';
import type { MappedNetwork } from './words';

let made: MappedNetwork | undefined;

/** MobileNetV1 as published: it fixes the scales of the map as well. */
function mappedV1(): MappedNetwork {
  if (made !== undefined) return made;
  const network = mobilenetV1();
  const analysis = analyze(network);
  const twin = analyze(standardTwin(network));
  made = { analysis, twin, columns: skylineColumns(analysis, twin) };
  return made;
}

export interface SkylinesMapProps extends FigureProps<'skylines'> {
  /** The page's own store where it shows the figure in a state of its own. */
  readonly store?: SkylinesMapStore;
}

/** The map of MobileNetV1 alone, without the controls of the explorer. */
export function SkylinesMap(props: SkylinesMapProps) {
  const { language, messages, headingLevel, store = skylinesStore } = props;
  const { measure, emphasis, block, isTried } = useStore(store);
  const { skylines, parameter } = messages;
  const { isFixed } = useFixedFields<SkylinesSetting>(skylinesTable);
  const network = mappedV1();
  const choose = (next: number) => store.setState({ block: next, emphasis: null, isTried: true });
  const onSelect = isFixed('block') ? null : choose;
  const onMeasure = (next: Measure) => store.setState({ measure: next, emphasis: null });
  return (
    <div className={styles.map} data-emphasis={emphasis ?? undefined}>
      <Skylines
        network={network}
        reference={network.columns}
        language={language}
        text={{ ...skylines, tryThis: skylines.tryBlock }}
        frameText={messages.figure.frame}
        parameterText={parameter}
        headingLevel={headingLevel}
        selected={block}
        {...{ measure, onMeasure, isTried }}
        measureKey={skylinesTable.fields.measure.key}
        onSelect={onSelect}
        steps={
          <MapSteps
            network={network}
            wording={{ language, text: skylines }}
            texts={messages.figure.blocks}
            block={block}
            onChoose={onSelect}
          />
        }
        copyLink={
          <CopyFigureLink<SkylinesSetting>
            name="skylines"
            language={language}
            table={skylinesTable}
            store={store}
            texts={messages.link}
          />
        }
      />
      <FixedParts
        parts={[{ key: skylinesTable.fields.block.key, label: skylines.block }]}
        text={parameter.lockedParts}
      />
    </div>
  );
}
