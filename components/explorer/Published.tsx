import { memo } from 'react';
import { PublishedTable } from '@/components/figures/published/PublishedTable';
import { LinkButton } from '@/components/ui/LinkButton';
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
export const Published = memo(function Published({ setting, classes, words }: PublishedProps) {
  const figures = figuresFor(setting, classes);
  if (figures.length === 0) return <NonePublished setting={setting} words={words} />;
  const { language, text } = words;
  return <PublishedTable figures={figures} texts={text.published} language={language} />;
});

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
