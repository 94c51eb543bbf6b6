import dimensionStyles from '@/components/ui/dimension.module.css';
import { fill } from '@/lib/format/text';
import type { Rect } from '@/lib/layout/geometry';
import { lanes } from '@/lib/layout/two-halves';
import { targetIds, type WeightPlaces } from '@/lib/layout/two-halves-places';
import { DrawingText } from '../DrawingText';
import { Press } from '../Press';
import type { PartProps } from './Drawing';
import { CellFace } from './LaneParts';
import { stepWeight } from './state';
import styles from './TwoHalves.module.css';
import { signed } from './words';

const middleOf = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 + 5 });

/** Where there is room for one lane only: which one. */
export function LaneTabs({ places, shown, change, roving, isFixed }: PartProps) {
  return places.tabs.map((rect, index) => {
    const lane = lanes[index] ?? 'R';
    const isOn = shown.state.lane === lane;
    const choose = () => change({ lane });
    return (
      <Press
        key={lane}
        rect={rect}
        label={fill(shown.words.names.tab, { lane })}
        isPressed={isOn}
        isFixed={isFixed('lane')}
        onPress={choose}
        roving={roving(targetIds.tab(index), choose)}
      >
        <rect className={styles.button} data-on={isOn ? '' : undefined} {...rect} rx={6} />
        <DrawingText at={middleOf(rect)} look={isOn ? 'strong' : undefined} isMiddle>
          {isOn ? `${lane} ✓` : lane}
        </DrawingText>
      </Press>
    );
  });
}

/** Between the halves, across all lanes: bent where negative values are cut, straight where not. */
export function ReluSwitch({ places, shown, change, roving, isFixed }: PartProps) {
  const { state, words } = shown;
  const toggle = () => change({ relu: !state.relu });
  const { reluSwitch, texts } = places;
  const isUpright = reluSwitch.height > reluSwitch.width;
  return (
    <Press
      rect={reluSwitch}
      label={words.names.relu}
      isPressed={state.relu}
      isFixed={isFixed('relu')}
      onPress={toggle}
      roving={roving(targetIds.relu, toggle)}
    >
      <rect
        className={styles.button}
        data-on={state.relu ? '' : undefined}
        {...reluSwitch}
        rx={6}
      />
      {places.lanes.map(({ lane, relu }) => (
        <ReluGlyph key={lane} rect={relu} isBent={state.relu} />
      ))}
      <DrawingText at={texts.relu} isMiddle={isUpright}>
        {state.relu ? words.drawing.reluOn : words.drawing.reluOff}
      </DrawingText>
    </Press>
  );
}

function ReluGlyph({ rect, isBent }: { readonly rect: Rect; readonly isBent: boolean }) {
  const { x, y, width, height } = rect;
  const [right, bottom] = [x + width, y + height];
  const line = isBent
    ? `M${x} ${y + height / 2}H${x + width / 2}L${right} ${y}`
    : `M${x} ${bottom}L${right} ${y}`;
  return (
    <>
      <rect className={styles.bar} {...rect} />
      <path className={styles.glyph} d={line} />
    </>
  );
}

/** Three weights, and the sum that they meet in. */
export function MixingParts(props: PartProps) {
  const { sum, weights } = props.places;
  return (
    <g className={dimensionStyles.dimension} data-dimension="ncPrime">
      {weights.map((place) => (
        <WeightParts key={place.lane} {...props} place={place} />
      ))}
      {sum && (
        <>
          <circle className={styles.button} cx={sum.x} cy={sum.y} r={sum.radius} />
          <DrawingText at={{ x: sum.x, y: sum.y + 5 }} isMiddle look="strong">
            Σ
          </DrawingText>
        </>
      )}
    </g>
  );
}

type WeightProps = PartProps & { readonly place: WeightPlaces };

function WeightParts(props: WeightProps) {
  const { place, shown, change, roving, isFixed } = props;
  const { state, words } = shown;
  const { lane, box, steppers } = place;
  const value = state.weights[lane] ?? 0;
  if (steppers !== undefined) {
    return (
      <>
        <CellFace rect={box} value={value} />
        <DrawingText
          at={{ x: box.x + 12, y: box.y + 27 }}
          look="strong"
          className={styles.number}
          data-sign={value > 0 ? 'positive' : undefined}
        >
          {lanes[lane]}
        </DrawingText>
        {!isFixed('weights') && (
          <>
            <StepButton {...props} rect={steppers.less} steps={-1} />
            <StepButton {...props} rect={steppers.more} steps={1} />
          </>
        )}
      </>
    );
  }
  const press = () => change(stepWeight(state, lane, 1, true));
  return (
    <Press
      rect={box}
      label={fill(words.names.weight, { lane: lanes[lane] ?? '', value: signed(value) })}
      isFixed={isFixed('weights')}
      onPress={press}
      roving={roving(targetIds.weight(lane), press)}
    >
      <CellFace rect={box} value={value} />
    </Press>
  );
}

interface StepButtonProps extends WeightProps {
  readonly rect: Rect;
  readonly steps: -1 | 1;
}

function StepButton({ place, shown, change, roving, rect, steps }: StepButtonProps) {
  const { lane } = place;
  const { less, more } = shown.words.names;
  const value = signed(shown.state.weights[lane] ?? 0);
  const press = () => change(stepWeight(shown.state, lane, steps));
  const id = steps < 0 ? targetIds.less(lane) : targetIds.more(lane);
  return (
    <Press
      rect={rect}
      label={fill(steps < 0 ? less : more, { lane: lanes[lane] ?? '', value })}
      onPress={press}
      roving={roving(id, press)}
    >
      <rect className={styles.button} {...rect} rx={6} />
      <DrawingText at={middleOf(rect)} isMiddle look="strong">
        {steps < 0 ? '−' : '+'}
      </DrawingText>
    </Press>
  );
}
