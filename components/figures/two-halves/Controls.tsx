import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { modes, presetNames } from '@/lib/layout/two-halves';
import { Controlled } from '../Controlled';
import type { GoalsProps } from './Goals';
import { PhotoSelect } from './PhotoControls';
import { choosePreset, isSeparate, pictures, presetOf, separate, twoHalvesTable } from './state';
import type { PhotoNames, UsedPhoto } from './use-photo';
import { presetLegend } from './words';

const sharings = ['shared', 'separate'] as const;

export interface ControlsProps extends GoalsProps {
  /** What is asked for; the drawing may still show the picture before. */
  readonly isPhoto: boolean;
  readonly used: UsedPhoto;
  readonly names: PhotoNames;
}

/** Which half works, with which filters, and on what. */
export function Controls(props: ControlsProps) {
  const { shown, change, texts } = props;
  const { fields } = twoHalvesTable;
  const { controls } = shown.words;
  return (
    <>
      <Controlled name={fields.mode.key} locked={texts.locked}>
        <SegmentedControl
          legend={controls.mode}
          options={modes.map((value) => ({ value, label: controls[value] }))}
          value={shown.state.mode}
          onChange={(mode) => change({ mode })}
        />
      </Controlled>
      <Controlled name={fields.filters.key} locked={texts.locked}>
        <FilterControls {...props} />
      </Controlled>
      <PictureControls {...props} />
    </>
  );
}

/** A ready-made filter, and whether the lanes share it. */
function FilterControls({ shown, change }: GoalsProps) {
  const { state, words } = shown;
  const { controls } = words;
  const hasFilters = state.mode !== 'mix';
  return (
    <>
      <SegmentedControl
        legend={presetLegend(state, words)}
        options={presetNames.map((value) => ({
          value,
          label: controls[value],
          disabled: !hasFilters,
        }))}
        value={(hasFilters && presetOf(state)) || 'own'}
        onChange={(name) => name !== 'own' && change(choosePreset(state, name))}
      />
      <SegmentedControl
        legend={controls.filters}
        options={sharings.map((value) => ({
          value,
          label: controls[value],
          disabled: !hasFilters,
        }))}
        value={hasFilters ? (isSeparate(state) ? 'separate' : 'shared') : 'none'}
        onChange={(value) => change(separate(state, value === 'separate'))}
      />
    </>
  );
}

/** The squares or a photo, and which one. */
function PictureControls({ shown, change, texts, isPhoto, used, names }: ControlsProps) {
  const { fields } = twoHalvesTable;
  const { words } = shown;
  const labels = { squares: words.controls.squares, photo: words.controls.aPhoto };
  return (
    <>
      <Controlled name={fields.picture.key} locked={texts.locked}>
        <SegmentedControl
          legend={words.controls.picture}
          options={pictures.map((value) => ({ value, label: labels[value] }))}
          value={isPhoto ? 'photo' : 'squares'}
          onChange={(picture) => change({ picture })}
        />
      </Controlled>
      {isPhoto && (
        <Controlled name={fields.photo.key} locked={texts.locked}>
          <PhotoSelect {...{ used, words, names }} onChoose={(photo) => change({ photo })} />
        </Controlled>
      )}
    </>
  );
}
