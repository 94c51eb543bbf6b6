import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { modelCard } from '@/lib/content/model-card';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { Section } from './Section';
import { Table } from './Table';

interface AboutAccuracyProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
}

/** How often the network is right, by what it is shown of a photo. */
export function AboutAccuracy({ language, words }: AboutAccuracyProps) {
  const { accuracy } = messagesOf(language).about;
  const { percent } = numbersIn(language);
  return (
    <Section id="accuracy" heading={accuracy.heading}>
      <p>{fill(accuracy.published, words)}</p>
      <p>{fill(accuracy.text, words)}</p>
      <Table
        caption={fill(accuracy.caption, words)}
        head={[accuracy.input, accuracy.top1, accuracy.top5]}
        rows={modelCard.measured.map(({ id, top1, top5 }) => ({
          id,
          cells: [accuracy.inputs[id], percent(top1), percent(top5)],
        }))}
        numeric
        markedRow="shipped"
      />
      <p>{fill(accuracy.margin, words)}</p>
    </Section>
  );
}
