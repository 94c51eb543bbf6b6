import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { AboutAccuracy } from './AboutAccuracy';
import { AboutNetwork } from './AboutNetwork';
import { AboutSources } from './AboutSources';
import { HowToCite } from './HowToCite';
import { modelCardWords } from './model-card-words';
import { Items, Section } from './Section';
import styles from './AboutPage.module.css';

/** The model card, where everything comes from, and what happens to a photo. */
export function AboutPage({ language }: { readonly language: Language }) {
  const { about } = messagesOf(language);
  const words = modelCardWords(language);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{about.title}</h1>
        <p className={styles.lead}>{about.lead}</p>
      </header>
      <AboutNetwork messages={about.network} words={words} />
      <AboutAccuracy language={language} words={words} />
      <Section id="limits" heading={about.limits.heading}>
        <Items items={about.limits.items} words={words} />
      </Section>
      <Section id="privacy" heading={about.privacy.heading}>
        <p>
          <strong>{about.privacy.lead}</strong>
        </p>
        <Items items={about.privacy.items} words={words} />
        <p>{about.privacy.check}</p>
      </Section>
      <AboutSources language={language} words={words} />
      <HowToCite messages={about.cite} />
    </div>
  );
}
