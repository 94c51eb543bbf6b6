import { useMemo } from 'react';
import { Select, type SelectGroup, type SelectOption } from '@/components/ui/Select';
import type { Prediction } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { namesOf, scoreText } from '../../answer-text';
import type { InspectWording } from '../text';
import type { Choice } from './ask';
import styles from './Evidence.module.css';

export interface ClassChoiceProps extends InspectWording {
  /** Every class, best first. */
  readonly classes: readonly Prediction[];
  /** What is shown now. */
  readonly of: number;
  readonly against: number | null;
  readonly onChange: (choice: Choice) => void;
}

const noClass = '';
const bestCount = 5;

/** Which class, and which other one it is compared with: the best ones first, then all by name. */
export function ClassChoice({ of, against, onChange, ...rest }: ClassChoiceProps) {
  const { classes, words, language, text, frame } = rest;
  const { evidence } = words;
  const groups = useMemo(
    () => groupsOf(classes, { language, text, words, frame }),
    [classes, language, text, words, frame],
  );
  const indexOf = (value: string) => (value === noClass ? null : Number(value));
  return (
    <div className={styles.choice}>
      <Select
        label={evidence.classLabel}
        options={groups}
        value={String(of)}
        onChange={(value) => onChange({ of: indexOf(value), against })}
      />
      <Select
        label={evidence.againstLabel}
        options={[{ value: noClass, label: evidence.nothing }, ...groups]}
        value={against === null ? noClass : String(against)}
        onChange={(value) => onChange({ of, against: indexOf(value) })}
      />
    </div>
  );
}

/** A class stands once: two options of one value would be one too many for a native list. */
function groupsOf(classes: readonly Prediction[], wording: InspectWording): SelectGroup[] {
  const { words, language } = wording;
  const name = (each: Prediction) => namesOf(each, language)[0].words;
  const option = (each: Prediction, label: string): SelectOption => ({
    value: String(each.index),
    label,
  });
  const best = classes.slice(0, bestCount);
  const { compare } = new Intl.Collator(language);
  const others = classes.slice(bestCount).sort((a, b) => compare(name(a), name(b)));
  const all = fill(words.evidence.all, { count: numbersIn(language).integer(others.length) });
  return [
    {
      label: words.evidence.best,
      options: best.map((each) =>
        option(each, `${name(each)} (${scoreText(each.probability, wording)})`),
      ),
    },
    { label: all, options: others.map((each) => option(each, name(each))) },
  ].filter(({ options }) => options.length > 0);
}
