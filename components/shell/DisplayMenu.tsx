'use client';

import { usePreferences } from '@/components/hooks/use-preferences';
import { Menu } from '@/components/ui/Menu';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { textSizes, themeChoices } from '@/lib/store/preferences';

export interface DisplayMenuProps {
  readonly language: Language;
  readonly messages: Messages['shell']['display'];
}

/** Theme and text size. */
export function DisplayMenu({ language, messages }: DisplayMenuProps) {
  const [{ theme, textSize }, change] = usePreferences();
  const { percent } = numbersIn(language);
  return (
    <Menu label={messages.menu} icon="display">
      <SegmentedControl
        legend={messages.theme}
        options={themeChoices.map((value) => ({ value, label: messages.themes[value] }))}
        value={theme}
        onChange={(value) => change({ theme: value })}
      />
      <SegmentedControl
        legend={messages.textSize}
        options={textSizes.map((value) => ({ value, label: percent(Number(value) / 100, 0) }))}
        value={textSize}
        onChange={(value) => change({ textSize: value })}
      />
    </Menu>
  );
}
