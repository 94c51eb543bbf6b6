'use client';

import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { useState } from 'react';
import { buttonClass } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { languageNames, type Language } from '@/lib/content/languages';
import { samePathIn } from '@/lib/content/paths';

export interface LanguageSwitchProps {
  readonly to: Language;
  /** "This page in ...", in the language it leads to. */
  readonly title: string;
}

/**
 * A link to the same page and the same state in the other language. It navigates in the client,
 * so that what is in memory, the reader's photo above all, survives.
 */
export function LanguageSwitch({ to, title }: LanguageSwitchProps) {
  const path = samePathIn(to, usePathname());
  const router = useRouter();
  const [state, setState] = useState('');
  const readState = () => setState(stateInAddress());
  return (
    <Link
      prefetch={false}
      className={buttonClass('quiet')}
      href={path + state}
      lang={to}
      hrefLang={to}
      title={title}
      // The query changes without a render: read it before the link can be copied or opened ...
      onPointerEnter={readState}
      onPointerDown={readState}
      onFocus={readState}
      // ... and once more when it is followed.
      onNavigate={(event) => {
        event.preventDefault();
        router.push(path + stateInAddress());
      }}
    >
      <Icon name="language" />
      {languageNames[to]}
    </Link>
  );
}

function stateInAddress(): string {
  return window.location.search + window.location.hash;
}
