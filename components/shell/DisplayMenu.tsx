'use client';

import { usePreferences } from '@/components/hooks/use-preferences';
import { Menu } from '@/components/ui/Menu';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import type { Messages } from '@/lib/content/messages';
import { textSizes, themeChoices, type TextSize } from '@/lib/store/preferences';

export interface DisplayMenuProps {
  readonly messages: Messages['shell']['display'];
  /** Each size as a percentage in the page's language. */
  readonly sizeLabels: Readonly<Record<TextSize, string>>;
}

/** Theme and text size. */
export function DisplayMenu({ messages, sizeLabels }: DisplayMenuProps) {
  const [{ theme, textSize }, change] = usePreferences();
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
        options={textSizes.map((value) => ({ value, label: sizeLabels[value] }))}
        value={textSize}
        onChange={(value) => change({ textSize: value })}
      />
    </Menu>
  );
}
