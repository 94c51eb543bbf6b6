import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { Dimension } from '@/lib/format/symbols';
import { spiral, type Fate } from '@/lib/layout/relu-erases';
import {
  curvePaths,
  linePath,
  mostHandles,
  polar,
  ringArcs,
  silenceLine,
  silentHalf,
  type ReluErasesPlaces,
} from '@/lib/layout/relu-erases-places';
import styles from './ReluErases.module.css';
import type { Shown } from './words';

export interface DiscPartsProps {
  readonly places: ReluErasesPlaces;
  readonly shown: Shown;
  /** The channel whose handle is held or pointed at. */
  readonly inHand: number | undefined;
}

const information = spiral();

/** The result side where a point comes back, the colour of channels where only one is heard. */
const dimensionOfFate: Readonly<Record<Fate, Dimension | undefined>> = {
  exact: 'nOut',
  flat: 'nc',
  lost: undefined,
};

/** The disc with the spiral, the channels' directions, and what comes back. */
export function DiscParts(props: DiscPartsProps) {
  const { places, shown } = props;
  const { disc } = places;
  return (
    <g aria-hidden="true">
      <circle className={styles.rim} cx={disc.centre.x} cy={disc.centre.y} r={disc.ring} />
      <Channels {...props} />
      <Curves places={places} shown={shown} />
      {ringArcs(disc, shown.fates).map(({ fate, path }) => (
        <path
          key={path}
          className={classNames(dimensionStyles.dimension, styles.ring)}
          data-dimension={dimensionOfFate[fate]}
          data-fate={fate}
          d={path}
        />
      ))}
    </g>
  );
}

/** Each channel's direction, and the line on which it falls silent. */
function Channels({ places: { disc }, shown, inHand }: DiscPartsProps) {
  const { directions, state } = shown;
  const isSilencing = state.activation === 'relu';
  const held = inHand === undefined ? undefined : directions[inHand];
  const many = directions.length > mostHandles ? '' : undefined;
  return (
    <g className={dimensionStyles.dimension} data-dimension="nc">
      {held !== undefined && isSilencing && (
        <path className={styles.silent} d={silentHalf(disc, held)} />
      )}
      {isSilencing && (
        <path
          className={styles.silence}
          data-many={many}
          d={directions.map((degrees) => silenceLine(disc, degrees)).join('')}
        />
      )}
      <path
        className={styles.spoke}
        data-many={many}
        d={directions
          .map((degrees) => linePath([disc.centre, polar(disc, degrees, disc.handles)]))
          .join('')}
      />
    </g>
  );
}

function Curves({ places: { disc }, shown }: Omit<DiscPartsProps, 'inHand'>) {
  const { directions, state } = shown;
  const paths = curvePaths(disc, information, directions, state.activation);
  return (
    <g>
      <path className={styles.original} d={paths.original} />
      <path className={styles.falls} d={paths.falls} />
      {(['exact', 'flat'] as const).map((fate) => (
        <path
          key={fate}
          className={classNames(dimensionStyles.dimension, styles[fate])}
          data-dimension={dimensionOfFate[fate]}
          d={paths[fate]}
        />
      ))}
      {paths.hasLost && (
        <circle className={styles.lost} cx={disc.centre.x} cy={disc.centre.y} r={5} />
      )}
    </g>
  );
}
