import Link from 'next/link';
import { Menu } from '@/components/ui/Menu';
import { languages, type Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { pathIn } from '@/lib/content/paths';
import { fill } from '@/lib/format/text';
import { Carried } from './Carried';
import { DisplayMenu } from './DisplayMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { NavLinks } from './NavLinks';
import { pages } from './pages';
import styles from './Header.module.css';

/** Site name, pages, display menu, and the way to the other language. */
export function Header({ language }: { readonly language: Language }) {
  const { site, shell } = messagesOf(language);
  const links = pages
    .filter(({ id }) => id !== 'home')
    .map(({ id, path }) => ({ href: pathIn(language, path), label: shell.pages[id] }));
  const { calculator, explore, classify } = shell.pages;
  const carried = {
    language,
    texts: { ...shell.carried, pages: { calculator, explore, classify } },
  };
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link
          prefetch={false}
          className={styles.name}
          href={pathIn(language, '')}
          aria-label={fill(shell.navigation.homeLink, { site: site.name })}
        >
          {site.name}
        </Link>
        <nav className={styles.wide} aria-label={shell.navigation.label}>
          <NavLinks links={links} />
        </nav>
        <div className={styles.tools}>
          <nav className={styles.narrow} aria-label={shell.navigation.label}>
            <Menu label={shell.navigation.menu} icon="menu">
              <NavLinks links={links} />
              <Carried {...carried} className={styles.carriedInMenu} />
            </Menu>
          </nav>
          <DisplayMenu language={language} messages={shell.display} />
          {languages
            .filter((other) => other !== language)
            .map((other) => (
              <LanguageSwitch
                key={other}
                to={other}
                title={messagesOf(other).shell.language.switchTo}
              />
            ))}
        </div>
        <Carried {...carried} className={styles.carried} />
      </div>
    </header>
  );
}
