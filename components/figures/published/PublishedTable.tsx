import { SOURCES, type Family, type PublishedFigure } from '@/lib/arch';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { classNames } from '@/components/ui/class-names';
import tableStyles from '@/components/ui/Table.module.css';
import styles from './PublishedTable.module.css';

export type PublishedTexts = Messages['explore']['published'];

export interface PublishedTableProps {
  readonly figures: readonly PublishedFigure[];
  readonly texts: PublishedTexts;
  readonly language: Language;
  /** Where the table is about more than one network. */
  readonly familyNames?: Readonly<Record<Family, string>>;
}

/**
 * What others printed, beside what the description of the network gives, and why they differ. The
 * source is last, so that a phone shows both numbers before anything is scrolled.
 */
export function PublishedTable({ figures, ...rest }: PublishedTableProps) {
  const { texts } = rest;
  return (
    <div className={tableStyles.scroller} role="region" aria-label={texts.caption} tabIndex={0}>
      <table className={classNames(tableStyles.table, styles.table)}>
        <caption className={tableStyles.caption}>{texts.caption}</caption>
        <thead>
          <tr>
            {rest.familyNames && <th scope="col">{texts.network}</th>}
            <th scope="col">{texts.quantity}</th>
            <th scope="col" className={tableStyles.number}>
              {texts.printed}
            </th>
            <th scope="col" className={tableStyles.number}>
              {texts.computed}
            </th>
            <th scope="col">{texts.verdict}</th>
            <th scope="col">{texts.source}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, index) => (
            <FigureRow key={index} figure={figure} {...rest} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type FigureRowProps = Omit<PublishedTableProps, 'figures'> & { readonly figure: PublishedFigure };

function FigureRow({ figure, texts, language, familyNames }: FigureRowProps) {
  const { fixed } = numbersIn(language);
  const { title, url } = SOURCES[figure.source];
  const { parametersCounted, printed, computed } = figure;
  const counted = parametersCounted === null ? texts.macs : texts.parameters[parametersCounted];
  const isTwin = figure.row.variant === 'conv-mobilenet';
  const decimals = printed.split('.')[1]?.length ?? 0;
  return (
    <tr>
      {familyNames && <th scope="row">{familyNames[figure.family]}</th>}
      <th scope="row" className={styles.quantity}>
        {isTwin ? `${counted}, ${texts.twin}` : counted}
      </th>
      <td className={tableStyles.number}>{fixed(Number(printed), decimals)}</td>
      <td className={tableStyles.number}>{fixed(computed / million, Math.max(2, decimals))}</td>
      <td className={styles.words}>{verdictText(figure, texts, language)}</td>
      <td className={styles.source}>
        <a href={url}>{title}</a>, {figure.table}
      </td>
    </tr>
  );
}

const million = 1e6;

/** Whether the two agree, and if not, why. */
export function verdictText(
  { agreement, cause, explained, computed }: PublishedFigure,
  { agreements, causes }: PublishedTexts,
  language: Language,
): string {
  const { fixed } = numbersIn(language);
  if (agreement !== 'different' && cause === null) return agreements[agreement];
  return fill(causes[cause ?? 'not-established'], {
    explained:
      explained === null ? '' : fixed(explained / million, cause === 'rounded-twice' ? 0 : 2),
    once: fixed(computed / million, 1),
  });
}
