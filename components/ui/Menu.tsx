'use client';

import { useRef, type MouseEvent, type ReactNode } from 'react';
import { buttonClass } from './Button';
import { classNames } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { useDismiss } from './use-dismiss';
import styles from './Menu.module.css';

export interface MenuProps {
  readonly label: string;
  readonly icon: IconName;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * A panel that opens under its button. The panel hangs from the nearest positioned ancestor, so
 * that it fits the narrowest screen wherever the button stands.
 */
export function Menu({ label, icon, children, className }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useDismiss(details);
  const closeAfterLink = (event: MouseEvent<HTMLElement>) => {
    const followed = event.target instanceof Element && event.target.closest('a') !== null;
    if (followed && details.current) details.current.open = false;
  };
  return (
    <details ref={details} className={classNames(styles.menu, className)}>
      <summary className={buttonClass('quiet', styles.summary)}>
        <Icon name={icon} />
        {label}
      </summary>
      <div className={styles.panel} onClick={closeAfterLink}>
        {children}
      </div>
    </details>
  );
}
