'use client';

import { useState, type ComponentType } from 'react';
import { useLinkState } from '@/components/hooks/use-link-state';
import { LinkNotice } from '@/components/ui/LinkNotice';
import type { Messages } from '@/lib/content/messages';
import { createLink, type LinkPart } from '@/lib/store/link';
import { ControlsProvider } from './Controlled';
import type { FigureProps } from './figure-props';

/** Read by the page around the figure. */
const foreignKeys = ['embed'];

/** A figure as the only thing on a page: its state and the address are kept equal. */
export function alone<Area extends keyof Messages>(
  Figure: ComponentType<FigureProps<Area>>,
  ...parts: readonly LinkPart[]
): ComponentType<FigureProps<Area>> {
  return function FigureAlone(props) {
    const [link] = useState(() => createLink({ parts, foreignKeys }));
    const { controls, reports } = useLinkState(link);
    return (
      <ControlsProvider value={controls}>
        <LinkNotice reports={reports} texts={props.messages.link} />
        <Figure {...props} />
      </ControlsProvider>
    );
  };
}
