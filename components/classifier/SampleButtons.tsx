import { samples, smallSamplePath, type SampleName } from '@/lib/content/samples';
import type { Wording } from './text';
import styles from './SampleButtons.module.css';

export interface SampleButtonsProps extends Wording {
  readonly chosen: SampleName | null;
  readonly onSample: (name: SampleName) => void;
}

/** The sample photos as buttons, each with the name of what it shows. */
export function SampleButtons({ text, chosen, onSample }: SampleButtonsProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.samplesLegend}</legend>
      <ul className={styles.list}>
        {samples.map(({ name, width, height }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.sample}
              aria-pressed={name === chosen}
              data-sample={name}
              onClick={() => onSample(name)}
            >
              {/* eslint-disable-next-line @next/next/no-img-element -- a static export serves files as they are */}
              <img
                className={styles.thumbnail}
                src={smallSamplePath(name)}
                width={width}
                height={height}
                alt=""
                draggable={false}
              />
              {text.samples[name].name}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
