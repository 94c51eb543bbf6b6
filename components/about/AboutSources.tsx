import type { Language } from '@/lib/content/languages';
import { messagesOf, type Messages } from '@/lib/content/messages';
import { photoCredits, type PhotoCredit } from '@/lib/content/photo-credits';
import { smallSamplePath } from '@/lib/content/samples';
import { fill } from '@/lib/format/text';
import { Section } from './Section';
import { Table } from './Table';
import styles from './AboutPage.module.css';

interface AboutSourcesProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
}

/** Where weights and photos come from, and the licence of every part. */
export function AboutSources({ language, words }: AboutSourcesProps) {
  const { about, classify } = messagesOf(language);
  const { weights, photos, licences } = about;
  return (
    <>
      <Section id="weights" heading={weights.heading}>
        <p>{fill(weights.text, words)}</p>
        <p>{fill(weights.changes, words)}</p>
      </Section>
      <Section id="photos" heading={photos.heading}>
        <p>{photos.text}</p>
        <ul className={styles.photos}>
          {photoCredits.map(({ name, ...credit }) => (
            <li key={name}>
              {/* eslint-disable-next-line @next/next/no-img-element -- a static export resizes nothing */}
              <img src={smallSamplePath(name)} alt="" loading="lazy" width={64} height={64} />
              <p>
                <strong>{classify.samples[name].name}</strong>
                <br />
                {creditLine(photos, credit)}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="licences" heading={licences.heading}>
        <Table
          caption={licences.caption}
          head={[licences.part, licences.licence]}
          rows={licenceRows(licences)}
        />
      </Section>
    </>
  );
}

function creditLine(messages: Messages['about']['photos'], credit: Omit<PhotoCredit, 'name'>) {
  const { author, source, licence } = credit;
  return [
    author && fill(messages.by, { author }),
    fill(messages.from, { source }),
    licence ? fill(messages.licence, { licence }) : messages.publicDomain,
  ]
    .filter(Boolean)
    .join(' ');
}

function licenceRows({ parts, labelsLicence, photosLicence }: Messages['about']['licences']) {
  const licenceOf: Readonly<Record<keyof typeof parts, string>> = {
    code: 'MIT',
    lesson: 'CC BY 4.0',
    weights: 'Apache-2.0',
    tensorflow: 'Apache-2.0',
    plex: 'SIL Open Font License 1.1',
    mono: 'SIL Open Font License 1.1',
    labels: labelsLicence,
    photos: photosLicence,
  };
  return Object.entries(licenceOf).map(([id, licence]) => ({
    id,
    cells: [parts[id as keyof typeof parts], licence],
  }));
}
