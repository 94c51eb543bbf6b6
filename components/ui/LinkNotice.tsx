import { fill } from '@/lib/format/text';
import type { Report } from '@/lib/store/codec';
import type { Reason } from '@/lib/store/fields';
import { allowedText, type AllowedTexts } from './allowed-text';
import { Note } from './Note';

export interface LinkNoticeTexts {
  readonly notice: string;
  /** {key}, {value}, where something is used instead {used}, and {allowed} for a number. */
  readonly reasons: Readonly<Record<Reason, string>>;
  /** Parts of a sentence, with numbers as a link takes them: with a point, without groups. */
  readonly allowed: AllowedTexts;
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
        {reports.map((report, index) => (
          <li key={index}>{sentence(report, texts)}</li>
        ))}
      </ul>
    </Note>
  );
}

function sentence({ key, value, reason, used = '', allowed }: Report, texts: LinkNoticeTexts) {
  const range = allowed === undefined ? '' : allowedText(texts.allowed, allowed, String);
  return fill(texts.reasons[reason], { key, value, used, allowed: range });
}
