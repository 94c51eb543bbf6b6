import Link from 'next/link';
import type { ComponentType } from 'react';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { pathIn } from '@/lib/content/paths';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { doors, type DoorId } from './doors';
import { timesAsOften } from './facts';
import { HomeFigure } from './HomeFigure';
import styles from './HomePage.module.css';
import {
  CostThumbnail,
  NetworkThumbnail,
  PhotoThumbnail,
  SheetThumbnail,
  WallThumbnail,
} from './Thumbnails';

/** What this is, in one sentence and one picture, and the doors to the rest. */
export function HomePage({ language }: { readonly language: Language }) {
  const { home, figure, link, parameter, onePosition } = messagesOf(language);
  const times = numbersIn(language).times(timesAsOften);
  return (
    <div className={styles.page}>
      <div className={styles.opening}>
        <h1 className={styles.title}>{fill(home.sentence, { times })}</h1>
        <p className={styles.lead}>{home.lead}</p>
      </div>
      <div className={styles.figure}>
        <HomeFigure language={language} messages={{ figure, link, parameter, onePosition }} />
      </div>
      <nav aria-label={home.doorsLabel}>
        <ul className={styles.doors}>
          {doors.map(({ id, path }) => (
            <Door key={id} id={id} href={pathIn(language, path)} words={home.doors[id]} />
          ))}
        </ul>
      </nav>
    </div>
  );
}

const thumbnails: Readonly<Record<DoorId, ComponentType>> = {
  understand: WallThumbnail,
  calculate: CostThumbnail,
  explore: NetworkThumbnail,
  photo: PhotoThumbnail,
  teach: SheetThumbnail,
};

interface DoorProps {
  readonly id: DoorId;
  readonly href: string;
  readonly words: { readonly name: string; readonly what: string };
}

/** One intent: its picture, its name, and what waits behind it. */
function Door({ id, href, words }: DoorProps) {
  const Thumbnail = thumbnails[id];
  return (
    <li>
      <Link className={styles.door} href={href}>
        <Thumbnail />
        <strong className={styles.doorName}>{words.name}</strong>
        <span className={styles.what}>{words.what}</span>
      </Link>
    </li>
  );
}
