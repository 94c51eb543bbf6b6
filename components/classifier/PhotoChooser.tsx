import type { ReactNode } from 'react';
import { buttonClass, type ButtonLook } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { SampleName } from '@/lib/content/samples';
import { SampleButtons } from './SampleButtons';
import type { Wording } from './text';
import fileStyles from './FileButton.module.css';
import styles from './PhotoChooser.module.css';

export interface PhotoChooserProps extends Wording {
  /** `primary` as long as choosing is the thing to do. */
  readonly look: ButtonLook;
  readonly chosen: SampleName | null;
  /** The button that takes a photo. */
  readonly camera: ReactNode;
  readonly onFile: (file: File) => void;
  readonly onSample: (name: SampleName) => void;
}

/** A file of one's own, a photo taken now, or one of the samples. Dropping and pasting work on the whole page. */
export function PhotoChooser(props: PhotoChooserProps) {
  const { language, text, look, chosen, camera, onFile, onSample } = props;
  return (
    <div className={styles.chooser}>
      <div className={styles.own}>
        <div className={styles.ways}>
          <label className={buttonClass(look, fileStyles.file)}>
            <Icon name="upload" />
            {text.choose}
            <input
              className={fileStyles.input}
              type="file"
              accept="image/*"
              data-testid="image-input"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) onFile(file);
                currentTarget.value = ''; // so that the same file can be chosen again
              }}
            />
          </label>
          {camera}
        </div>
        <p className={styles.hint}>{text.chooseHint}</p>
      </div>
      <SampleButtons language={language} text={text} chosen={chosen} onSample={onSample} />
    </div>
  );
}
