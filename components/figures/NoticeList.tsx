import styles from './NoticeList.module.css';

export interface NoticeListProps {
  /** Each another sentence. */
  readonly notices: readonly string[];
}

/** What should have been seen in a figure. */
export function NoticeList({ notices }: NoticeListProps) {
  return (
    <ul className={styles.notices}>
      {notices.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
