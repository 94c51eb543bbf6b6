'use client';

import { useCallback, type ReactNode } from 'react';
import { ControlsProvider, FixedParts } from '@/components/figures/Controlled';
import { Skylines } from '@/components/figures/skylines/Skylines';
import { addressOf } from '@/components/hooks/use-link-state';
import { CopyLink } from '@/components/ui/CopyLink';
import { LinkNotice } from '@/components/ui/LinkNotice';
import { explorerStore, explorerTable, type ExplorerSetting } from '@/lib/store/explorer';
import { controlState } from '@/lib/store/link-query';
import { BlockDetails } from './BlockDetails';
import { BlockTable } from './BlockTable';
import { Conventions } from './Conventions';
import styles from './Explorer.module.css';
import { explorerLink, type Panel } from './link';
import { shownBlock } from './model';
import { NetworkControls } from './NetworkControls';
import { Published } from './Published';
import { Totals } from './Totals';
import { useExplorer } from './use-explorer';
import type { Words } from './wording';

const choose = (block: number) => explorerStore.setState({ block });
const showMeasure = (measure: ExplorerSetting['measure']) => explorerStore.setState({ measure });
const { fields } = explorerTable;
const currentAddress = () => addressOf(explorerLink);

/** A whole network: its map first, then the chosen block, totals, published figures and a table. */
export function Explorer({ words }: { readonly words: Words }) {
  const { setting, explorer, network, reference, block, settled, view, isTried } = useExplorer();
  const settledBlock = shownBlock(settled.network, explorer.block);
  const { text } = words;
  const { controls, reports } = view;
  const shows = useCallback((panel: Panel) => !controls.hide.has(panel), [controls]);
  const onSelect = controlState(controls, fields.block.key) === 'shown' ? choose : null;

  return (
    <ControlsProvider value={controls}>
      <LinkNotice reports={reports} texts={words.link} />
      <NetworkControls setting={setting} controls={controls} words={words} />
      {shows('map') && (
        <Skylines
          network={network}
          reference={reference}
          language={words.language}
          text={words.skylines}
          frameText={words.frame}
          parameterText={words.parameter}
          headingLevel={2}
          selected={block}
          onSelect={onSelect}
          measureKey={fields.measure.key}
          measure={explorer.measure}
          onMeasure={showMeasure}
          isTried={isTried}
          copyLink={<CopyLink getHref={currentAddress} texts={words.link} />}
        />
      )}
      <FixedParts
        parts={[{ key: fields.block.key, label: words.skylines.block }]}
        text={words.parameter.lockedParts}
      />
      {shows('details') && (
        <BlockDetails
          network={settled.network}
          selected={settledBlock}
          onSelect={onSelect}
          words={words}
        />
      )}
      {shows('conventions') && (
        <Conventions explorer={explorer} controls={controls} words={words} />
      )}
      {shows('totals') && (
        <Part heading={text.totals.heading}>
          <Totals network={settled.network} words={words} />
        </Part>
      )}
      {shows('published') && (
        <Part heading={text.published.heading}>
          <Published setting={settled.setting} classes={settled.explorer.classes} words={words} />
        </Part>
      )}
      {shows('table') && (
        <Part heading={text.table.heading}>
          <BlockTable network={settled.network} selected={settledBlock} words={words} />
        </Part>
      )}
    </ControlsProvider>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
