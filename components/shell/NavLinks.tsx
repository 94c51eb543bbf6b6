'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import styles from './NavLinks.module.css';

export interface NavLink {
  readonly href: string;
  readonly label: string;
}

/** The list of pages; the one that is shown is marked. */
export function NavLinks({ links }: { readonly links: readonly NavLink[] }) {
  const path = usePathname();
  return (
    <ul className={styles.list}>
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link
            prefetch={false}
            className={styles.link}
            href={href}
            aria-current={isShown(href, path)}
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function isShown(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href || `${path}/` === href) return 'page';
  return path.startsWith(href) ? 'true' : undefined;
}
