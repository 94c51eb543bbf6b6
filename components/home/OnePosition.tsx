import { convolution, separableConvolution } from '@/lib/arch';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { Lane, MarkRow, Part, repeat } from './MarkRow';
import styles from './OnePosition.module.css';

/** The lecture example, at one position: the input is exactly what the filter covers. */
const example = {
  input: { height: 3, width: 3, channels: 3 },
  kernel: 3,
  filters: 5,
} as const;

const normal = convolution(example);
const separable = separableConvolution(example);
const { channels } = example.input;
const taps = example.kernel ** 2;

/** Two ways to do one job, counted: each mark is one weight, used once at this position. */
export function OnePosition({ language }: { readonly language: Language }) {
  const { figure } = messagesOf(language).home;
  const number = (value: number) => numbersIn(language).integer(value);
  const counts = { normal: number(normal.macs), separable: number(separable.macs) };
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{fill(figure.title, counts)}</figcaption>
      <Lane name={figure.normal} count={counts.normal} unit={figure.unit}>
        {repeat(example.filters).map((filter) => (
          <MarkRow key={filter} groups={channels} marks={taps} cells={taps} />
        ))}
      </Lane>
      <Lane name={figure.separable} count={counts.separable} unit={figure.unit}>
        <MarkRow dimension="f" groups={channels} marks={taps} cells={taps} />
        {repeat(example.filters).map((filter) => (
          <MarkRow key={filter} dimension="ncPrime" groups={channels} marks={1} cells={taps} />
        ))}
        <p className={styles.parts}>
          <Part name={figure.depthwise} dimension="f" count={number(separable.depthwise.macs)} />
          <Part
            name={figure.pointwise}
            dimension="ncPrime"
            count={number(separable.pointwise.macs)}
          />
        </p>
      </Lane>
      <p className={styles.example}>
        {fill(figure.example, {
          f: number(example.kernel),
          channels: number(channels),
          filters: number(example.filters),
        })}
      </p>
    </figure>
  );
}
