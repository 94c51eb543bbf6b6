import { fill } from '@/lib/format/text';
import type { Report } from '@/lib/store/codec';
import type { Reason } from '@/lib/store/fields';
import { Note } from './Note';

export interface LinkNoticeTexts {
  readonly notice: string;
  /** {key}, {value}, and where something is used instead {used}. */
  readonly reasons: Readonly<Record<Reason, string>>;
}

export interface LinkNoticeProps {
  readonly reports: readonly Report[];
  readonly texts: LinkNoticeTexts;
}

/** Says which parts of a link were not taken as they stand, and what is used instead. */
export function LinkNotice({ reports, texts }: LinkNoticeProps) {
  if (reports.length === 0) return null;
  return (
    <Note kind="warning" title={texts.notice}>
      <ul>
        {reports.map(({ key, value, reason, used = '' }, index) => (
          <li key={index}>{fill(texts.reasons[reason], { key, value, used })}</li>
        ))}
      </ul>
    </Note>
  );
}
