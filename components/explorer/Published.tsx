import { classNames } from '@/components/ui/class-names';
import { LinkButton } from '@/components/ui/LinkButton';
import { SOURCES, type PublishedFigure } from '@/lib/arch';
import { pathIn } from '@/lib/content/paths';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { networkHref } from '@/lib/store/setting-chips';
import { defaultsOf } from '@/lib/store/codec';
import { networkTable, type NetworkSetting } from '@/lib/store/settings';
import { figuresFor, nearestPublished } from './published-settings';
import styles from './Tables.module.css';
import type { Words } from './wording';

interface PublishedProps {
  readonly setting: NetworkSetting;
  readonly classes: number;
  readonly words: Words;
}

/** What others printed about this network, beside what its description gives. */
export function Published({ setting, classes, words }: PublishedProps) {
  const figures = figuresFor(setting, classes);
  if (figures.length === 0) return <NonePublished setting={setting} words={words} />;
  const { published } = words.text;
  return (
    <div className={styles.scroller} role="region" aria-label={published.caption} tabIndex={0}>
      <table className={classNames(styles.table, styles.published)}>
        <caption className={styles.caption}>{published.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{published.source}</th>
            <th scope="col">{published.quantity}</th>
            <th scope="col" className={styles.number}>
              {published.printed}
            </th>
            <th scope="col" className={styles.number}>
              {published.computed}
            </th>
            <th scope="col">{published.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, index) => (
            <FigureRow key={index} figure={figure} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FigureRowProps {
  readonly figure: PublishedFigure;
  readonly words: Words;
}

function FigureRow({ figure, words }: FigureRowProps) {
  const { fixed } = numbersIn(words.language);
  const { published } = words.text;
  const { title, url } = SOURCES[figure.source];
  const { parametersCounted, printed, computed } = figure;
  const counted =
    parametersCounted === null ? published.macs : published.parameters[parametersCounted];
  const isTwin = figure.row.variant === 'conv-mobilenet';
  const decimals = printed.split('.')[1]?.length ?? 0;
  return (
    <tr>
      <th scope="row">
        <a href={url}>{title}</a>, {figure.table}
      </th>
      <td>{isTwin ? `${counted}, ${published.twin}` : counted}</td>
      <td className={styles.number}>{fixed(Number(printed), decimals)}</td>
      <td className={styles.number}>{fixed(computed / million, Math.max(2, decimals))}</td>
      <td>{verdict(figure, words)}</td>
    </tr>
  );
}

const million = 1e6;

function verdict({ agreement, cause, explained, computed }: PublishedFigure, words: Words): string {
  const { fixed } = numbersIn(words.language);
  const { agreements, causes } = words.text.published;
  if (agreement !== 'different' && cause === null) return agreements[agreement];
  return fill(causes[cause ?? 'not-established'], {
    explained:
      explained === null ? '' : fixed(explained / million, cause === 'rounded-twice' ? 0 : 2),
    once: fixed(computed / million, 1),
  });
}

function NonePublished({ setting, words }: Omit<PublishedProps, 'classes'>) {
  const { upTo, integer } = numbersIn(words.language);
  const { published } = words.text;
  const path = pathIn(words.language, 'explore/');
  return (
    <>
      <p>{published.none}</p>
      <p className={styles.links}>
        {nearestPublished(setting).map(({ alpha, resolution }) => (
          <LinkButton
            key={`${alpha} ${resolution}`}
            look="quiet"
            href={networkHref(path, {
              ...defaultsOf<NetworkSetting>(networkTable),
              family: setting.family,
              alpha,
              resolution,
            })}
          >
            {fill(published.noneAt, { alpha: upTo(alpha, 2), side: integer(resolution) })}
          </LinkButton>
        ))}
      </p>
    </>
  );
}
