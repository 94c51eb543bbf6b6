import type { Messages } from '@/lib/content/messages';
import { fill } from '@/lib/format/text';
import { Section } from './Section';
import styles from './AboutPage.module.css';

interface AboutNetworkProps {
  readonly messages: Messages['about']['network'];
  readonly words: Readonly<Record<string, string>>;
}

/** What the network is, as terms and values. */
export function AboutNetwork({ messages, words }: AboutNetworkProps) {
  const { facts } = messages;
  const rows = [
    [facts.architecture, facts.architectureValue],
    [facts.input, facts.inputValue],
    [facts.parameters, facts.parametersValue],
    [facts.work, facts.workValue],
    [facts.classes, facts.classesValue],
    [facts.training, facts.trainingValue],
  ] as const;
  return (
    <Section id="network" heading={messages.heading}>
      <p>{messages.text}</p>
      <dl className={styles.facts}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fill(value, words)}</dd>
          </div>
        ))}
      </dl>
      <p>{fill(messages.background, words)}</p>
    </Section>
  );
}
