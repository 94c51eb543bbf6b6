import { Icon } from '@/components/ui/Icon';
import type { ClassifyText } from './text';
import styles from './DropTarget.module.css';

/** Covers the window while a file is dragged over it. For the pointer only: nothing is pressed. */
export function DropTarget({ text }: { readonly text: ClassifyText }) {
  return (
    <div className={styles.window} aria-hidden="true" data-testid="drop-target">
      <div className={styles.target}>
        <Icon name="photo" />
        <p className={styles.title}>{text.dropHere}</p>
        <p>{text.dropHint}</p>
      </div>
    </div>
  );
}
