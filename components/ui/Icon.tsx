import { iconPaths, type IconName } from './icon-paths';
import styles from './Icon.module.css';

/** A line icon. It is decoration: the word beside it carries the meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
