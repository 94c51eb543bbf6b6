'use client';

import { useRoving, type RovingProps, type OwnKey } from '@/components/hooks/use-roving';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Point } from '@/lib/layout/geometry';
import { targetIds, targetsOf, type TwoHalvesPlaces } from '@/lib/layout/two-halves-places';
import drawing from '../drawing.module.css';
import { DrawingText } from '../DrawingText';
import { LaneParts } from './LaneParts';
import { LaneTabs, MixingParts, ReluSwitch } from './MixingParts';
import { OutputParts } from './OutputParts';
import { PhotoParts } from './PhotoParts';
import { PhotoSheets } from './PhotoSheets';
import { Scene } from './Scene';
import { placeOf } from './photo-words';
import { litCell, type TwoHalvesState } from './state';
import styles from './TwoHalves.module.css';
import { placeText, probeText, verdictText, type Shown } from './words';

export interface PartProps {
  readonly places: TwoHalvesPlaces;
  readonly shown: Shown;
  readonly change: (change: Partial<TwoHalvesState>) => void;
  /** What the link of the page lets nobody change. */
  readonly isFixed: (name: keyof TwoHalvesState) => boolean;
  readonly roving: (id: string, onPress?: () => void, ownKey?: OwnKey) => RovingProps;
}

export interface DrawingProps extends Omit<PartProps, 'roving'> {
  readonly ids: FigureIds;
  readonly layout: 'wide' | 'narrow';
  readonly isTried: boolean;
}

/** The experiment as one picture: a function of the state and of where its parts stand. */
export function Drawing(props: DrawingProps) {
  const { places, shown, ids, layout, isFixed } = props;
  const { mode, picture } = shown.state;
  const cell = picture === 'photo' ? 'photoCell' : 'cell';
  const targets = targetsOf(places, mode, (part) => isFixed(part === 'cell' ? cell : part));
  const { propsOf } = useRoving(targets, targetIds.output(0));
  const parts: PartProps = { ...props, roving: propsOf };
  const { photo } = shown;
  const svg = (
    <svg
      className={classNames(drawing.svg, photo === undefined ? drawing[layout] : styles.onPhoto)}
      viewBox={`0 0 ${places.width} ${places.height}`}
      role="graphics-document"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
      data-roving=""
    >
      <Lines {...parts} />
      <Scene {...parts} />
      <LaneTabs {...parts} />
      {places.lanes.map((lane) => (
        <LaneParts key={lane.lane} {...parts} lane={lane} />
      ))}
      {mode === 'both' && <ReluSwitch {...parts} />}
      <MixingParts {...parts} />
      <OutputParts {...parts} />
      <Headings {...parts} isTried={props.isTried || isFixed('filters')} />
      <Probe {...parts} />
      {places.photo && photo && (
        <PhotoParts {...parts} photo={places.photo} scales={photo.scales} />
      )}
    </svg>
  );
  return photo === undefined ? (
    svg
  ) : (
    <PhotoSheets {...{ places, shown, photo, layout }}>{svg}</PhotoSheets>
  );
}

/** Level lines belong to the half that never mixes, meeting ones to the half that does. */
function Lines({ places: { lines } }: PartProps) {
  return (
    <g aria-hidden="true">
      <path
        className={classNames(dimensionStyles.dimension, styles.line)}
        data-dimension="f"
        d={lines.level}
      />
      {lines.mixing !== '' && (
        <path
          className={classNames(dimensionStyles.dimension, styles.line)}
          data-dimension="ncPrime"
          d={lines.mixing}
        />
      )}
    </g>
  );
}

function Headings({ places, shown, isTried }: PartProps & { readonly isTried: boolean }) {
  const { state, words } = shown;
  const { texts } = places;
  return (
    <g>
      <HalfHeading
        at={texts.looks}
        symbol="f"
        text={words.drawing.looks}
        isOff={state.mode === 'mix'}
      />
      {state.mode !== 'look' && (
        <HalfHeading at={texts.mixes} symbol="ncPrime" text={words.drawing.mixes} />
      )}
      {(['channel', 'filter', 'filtered'] as const).map((column) => {
        const at = texts.columns[column];
        return (
          at && (
            <DrawingText key={column} at={at} look="quiet" isMiddle>
              {words.drawing[column]}
            </DrawingText>
          )
        );
      })}
      {!isTried && state.mode !== 'mix' && (
        <DrawingText at={texts.hint} look="quiet" className={drawing.hint} isMiddle isHidden>
          {words.drawing.hint}
        </DrawingText>
      )}
    </g>
  );
}

interface HalfHeadingProps {
  readonly at: Point;
  readonly symbol: 'f' | 'ncPrime';
  readonly text: string;
  readonly isOff?: boolean;
}

/** The half's name with the letter that only it contains. */
function HalfHeading({ at, symbol, text, isOff = false }: HalfHeadingProps) {
  return (
    <DrawingText at={at} look={isOff ? 'quiet' : 'strong'}>
      <SymbolTspan name={symbol} /> {text}
    </DrawingText>
  );
}

/** How the lit cell came about, on one line or, where that is too long, on two. */
function Probe({ places, shown }: PartProps) {
  const [first, second] = places.texts.probe;
  const ofOutputs = (textOf: (shown: Shown, output: number) => string) =>
    places.outputs.map(({ lane }, index) => textOf(shown, lane ?? index));
  const values = ofOutputs(probeText).join('; ');
  const hasVerdict =
    shown.photo === undefined && (shown.state.mode !== 'look' || second !== undefined);
  const verdict = hasVerdict ? ofOutputs(verdictText) : [];
  if (first === undefined) return null;
  // On a narrow page the sum stands beside the patch.
  if (places.photo?.lenses.length === 1) {
    return <DrawingText at={first}>{placeOf(shown, litCell(shown.state))}</DrawingText>;
  }
  if (second === undefined) {
    return (
      <DrawingText at={first}>
        {[`${placeText(shown)} ${values}`, ...verdict].join(', ')}
      </DrawingText>
    );
  }
  return (
    <>
      <DrawingText at={first}>{[placeText(shown), ...verdict].join(' ')}</DrawingText>
      <DrawingText at={second}>{values}</DrawingText>
    </>
  );
}
