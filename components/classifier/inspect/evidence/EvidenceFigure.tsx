'use client';

import { useState } from 'react';
import { FigureFrame } from '@/components/ui/figure-frame/FigureFrame';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import type { Classification } from '@/lib/engine/types';
import { fill } from '@/lib/format/text';
import type { InspectWording } from '../text';
import { clearestMap, mapsOf, scoreWithoutPlace, type AskedEvidence } from './ask';
import { EvidenceMap } from './EvidenceMap';
import styles from './Evidence.module.css';
import { StrongestChannels, SumLine } from './Sums';
import { cellText, descriptionOf, evidenceName, evidenceTable, titleOf, valueText } from './words';

export interface EvidenceFigureProps extends InspectWording {
  readonly asked: AskedEvidence;
  readonly image: HTMLImageElement | null;
  readonly classification: Classification;
}

/** The map with what its cells add up to. */
export function EvidenceFigure({ asked, image, classification, ...wording }: EvidenceFigureProps) {
  const { words, frame } = wording;
  const { evidence } = words;
  const [chosenMap, chooseMap] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const maps = mapsOf(asked.evidence);
  const shown = chosenMap ?? clearestMap(maps);
  const map = maps[shown];
  if (!map) return null;
  const withoutPlace = scoreWithoutPlace(asked);
  const isReadable = pointed !== null && pointed < map.values.length;
  return (
    <FigureFrame
      name="class-evidence"
      title={titleOf(asked, map, wording)}
      summary={descriptionOf(asked, map, wording)}
      texts={frame}
      table={evidenceTable(asked, map, wording)}
      formatNumber={(value) => valueText(value, asked, wording)}
      tryThis={asked.against ? undefined : evidence.tryThis}
      controls={
        maps.length > 1 && (
          <SegmentedControl
            legend={evidence.maps}
            options={maps.map(({ height, width }, index) => ({
              value: String(index),
              label: fill(evidence.mapOption, { height, width }),
            }))}
            value={String(shown)}
            onChange={(value) => chooseMap(Number(value))}
          />
        )
      }
    >
      {(ids) => (
        <div className={styles.figure} data-testid="evidence" data-class={asked.of.index}>
          <EvidenceMap
            {...wording}
            {...{ ids, asked, map, image, classification }}
            onPoint={setPointed}
          />
          <div className={styles.side}>
            <p className={styles.readout}>
              {isReadable ? cellText(pointed, asked, map, wording) : evidence.pick}
            </p>
            {withoutPlace !== null && (
              <p data-testid="without-place">
                {fill(evidence.withoutPlace, {
                  name: evidenceName(asked, wording),
                  score: valueText(withoutPlace, asked, wording),
                })}
              </p>
            )}
            {asked.evidence.kind === 'exact' && (
              <>
                <SumLine
                  {...wording}
                  evidence={asked.evidence}
                  isDifference={asked.against !== null}
                />
                <StrongestChannels {...wording} evidence={asked.evidence} />
              </>
            )}
          </div>
        </div>
      )}
    </FigureFrame>
  );
}
