import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { fill } from '@/lib/format/text';
import { cellsRect } from '@/lib/layout/sheet';
import { filterOf, lanes } from '@/lib/layout/two-halves';
import { patchAt } from '@/lib/layout/two-halves-photo';
import { filterCells, type PhotoPlaces, type RampPlaces } from '@/lib/layout/two-halves-places';
import { DrawingText } from '../DrawingText';
import type { PartProps } from './Drawing';
import { grown } from './LaneParts';
import { LegendItem } from './Legend';
import { laneLines, rangeText, sumLines } from './photo-words';
import { litCell } from './state';
import styles from './TwoHalves.module.css';
import { valueText, type ScaledPhoto } from './words';

type PhotoProps = Pick<PartProps, 'places' | 'shown'> & { readonly photo: PhotoPlaces };

/** What the greys mean, and the lit cell with its neighbours large enough to read. */
export function PhotoParts(props: PhotoProps & Pick<ScaledPhoto, 'scales'>) {
  const { shown, photo, scales } = props;
  const { drawing } = shown.words;
  return (
    <g>
      <Ramp place={photo.looked} shown={shown} most={scales.looked} name={drawing.filtered} />
      {photo.output && (
        <Ramp place={photo.output} shown={shown} most={scales.output} name={drawing.output} />
      )}
      {photo.lenses.map((lens) => (
        <Lens key={lens.lane} {...props} lens={lens} />
      ))}
    </g>
  );
}

interface RampProps extends Pick<PartProps, 'shown'> {
  readonly place: RampPlaces;
  readonly most: number;
  readonly name: string;
}

const greySteps = 24;

/** From black to white, with the numbers that both ends and the middle stand for. */
function Ramp({ place, shown, most, name }: RampProps) {
  const { bar, numbers } = place;
  const step = bar.width / greySteps;
  const end = valueText(shown, most);
  return (
    <g>
      <g className={styles.scene}>
        {Array.from({ length: greySteps }, (_, index) => {
          const grey = Math.round((255 * index) / (greySteps - 1));
          const colour = `rgb(${grey} ${grey} ${grey})`;
          // One unit wider than its share, so that no line shows between two of them.
          const width = index === greySteps - 1 ? step : step + 0.5;
          return <rect key={index} {...bar} x={bar.x + index * step} width={width} fill={colour} />;
        })}
      </g>
      <rect className={styles.frame} {...bar} />
      <DrawingText at={{ x: bar.x, y: numbers }} look="quiet">
        −{end}
      </DrawingText>
      <DrawingText at={{ x: bar.x + bar.width / 2, y: numbers }} look="quiet" isMiddle>
        0
      </DrawingText>
      <DrawingText at={{ x: bar.x + bar.width, y: numbers }} look="quiet" isEnd>
        {end}
      </DrawingText>
      {place.name && (
        <DrawingText at={place.name} look="quiet">
          {name}
        </DrawingText>
      )}
    </g>
  );
}

type LensProps = PhotoProps & { readonly lens: PhotoPlaces['lenses'][number] };

/** The 3 x 3 cells that one lane looks at, with what becomes of them. */
function Lens({ shown, photo, lens }: LensProps) {
  const { state, outcome, words } = shown;
  const { lane, letter, grid, lines } = lens;
  const patch = patchAt(outcome.channels[lane] ?? [], litCell(state));
  const filter = filterOf(state, lane);
  const texts = photo.lenses.length > 1 ? laneLines(shown, lane) : sumLines(shown, lane);
  return (
    <g>
      <DrawingText at={letter} look="strong">
        {fill(words.photo.around, { lane: lanes[lane] ?? '' })}
      </DrawingText>
      <g className={dimensionStyles.dimension} data-dimension="f">
        {filterCells(grid).map((rect, tap) => (
          <g key={tap}>
            <rect
              className={styles.lensCell}
              data-read={filter[tap] === 0 ? undefined : ''}
              data-outside={patch[tap] === undefined ? '' : undefined}
              {...grown(rect, -1.5)}
            />
            <DrawingText
              at={{ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 + 5 }}
              isMiddle
            >
              {patch[tap] === undefined ? '0' : valueText(shown, patch[tap])}
            </DrawingText>
          </g>
        ))}
      </g>
      {lines.map(
        (at, index) =>
          texts[index] !== undefined && (
            <DrawingText key={index} at={at}>
              {texts[index]}
            </DrawingText>
          ),
      )}
    </g>
  );
}

/** The range of an output, and where in it the largest value lies. */
export function OutputRange({
  places,
  shown,
  index,
}: Pick<PartProps, 'places' | 'shown'> & { readonly index: number }) {
  const { words, photo } = shown;
  const output = places.outputs[index];
  const at = places.texts.scores[index];
  const extremes = photo?.scales.extremes[output?.lane ?? 0];
  if (output === undefined || at === undefined || extremes === undefined) return null;
  const { place } = output;
  const { most, strongest } = extremes;
  const [row, column] = [Math.floor(strongest / place.side), strongest % place.side];
  const second = { x: at.x + places.texts.wrong.x, y: at.y + places.texts.wrong.y };
  return (
    <g>
      <DrawingText at={at} look="strong">
        {rangeText(shown, extremes)}
      </DrawingText>
      {most > 0 ? (
        <>
          <LegendItem at={second} kind="goal">
            {words.photo.strongest}
          </LegendItem>
          <rect
            className={classNames(styles.goal, styles.strongest)}
            {...grown(cellsRect(place, row, column), 5)}
          />
        </>
      ) : (
        <DrawingText at={second} look="quiet">
          {words.photo.noneAbove}
        </DrawingText>
      )}
    </g>
  );
}
