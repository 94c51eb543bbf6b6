import Link from 'next/link';
import { Note } from '@/components/ui/Note';
import { Select } from '@/components/ui/Select';
import { pathIn } from '@/lib/content/paths';
import { fill } from '@/lib/format/text';
import { answerText } from './photo-words';
import { carried, photoChoices, type PhotoChoice } from './state';
import styles from './TwoHalves.module.css';
import type { PhotoNames, UsedPhoto } from './use-photo';
import type { Shown, Words } from './words';

export interface PhotoChoiceProps {
  readonly used: UsedPhoto;
  readonly words: Words;
  readonly names: PhotoNames;
  readonly onChoose: (choice: PhotoChoice) => void;
}

/** The samples and, where the reader carries one, their own photo. */
export function PhotoSelect({
  used: { chosen, hasOwn },
  words,
  names,
  onChoose,
}: PhotoChoiceProps) {
  const choices = photoChoices.filter((choice) => hasOwn || choice !== carried);
  return (
    <Select
      label={words.controls.photo}
      options={choices.map((value) => ({ value, label: names[value] }))}
      value={chosen}
      onChange={(value) => onChoose(photoChoices.find((choice) => choice === value) ?? carried)}
    />
  );
}

interface AboutPhotoProps {
  readonly shown: Shown;
  /** Whoever goes for a photo of their own is to find it here, where the state outlives the way. */
  readonly onGo: () => void;
}

/** In the place of the goals: why there are none, and how a photo of one's own comes here. */
export function AboutPhoto({ shown, onGo }: AboutPhotoProps) {
  const { language, words } = shown;
  const { photo, controls } = words;
  return (
    <p className={styles.about}>
      {photo.noGoals} {answerText(shown)}{' '}
      <Link prefetch={false} href={pathIn(language, 'classify/')} onClick={onGo}>
        {photo.ownPhoto}
      </Link>
      , {fill(photo.ownPhotoThen, { picture: controls.aPhoto, own: controls.carried })}
    </p>
  );
}

/** While there is no photo to draw, and where another one could not be opened. */
export function PhotoStatus({
  used,
  words: { photo: words },
}: {
  readonly used: UsedPhoto;
  readonly words: Words;
}) {
  if (used.status === 'failed') {
    return (
      <Note kind="error" title={words.failedTitle}>
        {words.failed}
      </Note>
    );
  }
  if (used.photo !== undefined) return null;
  return <p role="status">{words.opening}</p>;
}
