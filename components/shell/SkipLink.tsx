import styles from './SkipLink.module.css';

/** Id of `<main>`, where the skip link leads. */
export const contentId = 'content';

/** The first Tab stop: past the header to the content. Drawn only while focused. */
export function SkipLink({ label }: { readonly label: string }) {
  return (
    <a className={styles.skip} href={`#${contentId}`}>
      {label}
    </a>
  );
}
