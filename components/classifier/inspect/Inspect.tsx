'use client';

import dynamic from 'next/dynamic';
import { useState, type ComponentType } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { useClassifier } from '@/components/hooks/use-classifier';
import { isBusy } from '../answer-text';
import styles from './Inspect.module.css';
import type { InspectWording, ToolProps } from './text';

/** Each tool's code is fetched when it is first opened. */
const tools = {
  evidence: dynamic(() => import('./evidence/EvidenceTool').then((tool) => tool.EvidenceTool)),
  views: dynamic(() => import('./views/ViewsTool').then((tool) => tool.ViewsTool)),
  six: dynamic(() => import('./six/SixViewsTool').then((tool) => tool.SixViewsTool)),
  times: dynamic(() => import('./times/TimesTool').then((tool) => tool.TimesTool)),
} satisfies Record<string, ComponentType<ToolProps>>;

const toolNames = ['evidence', 'views', 'six', 'times'] as const;

/** "Why this answer?": four tools under the answer, folded until they are asked for. */
export function Inspect(wording: InspectWording) {
  const [state] = useClassifier();
  if (!state.answered) return null;
  return <InspectTools {...wording} about={state.answered} busy={isBusy(state)} />;
}

/** The tools about one answer. */
export function InspectTools(props: ToolProps) {
  const { words } = props;
  return (
    <section className={styles.inspect} data-testid="inspect">
      <div className={styles.opening}>
        <h2 className={styles.heading}>{words.heading}</h2>
        <p className={styles.quiet}>{words.lead}</p>
      </div>
      <div>
        {toolNames.map((name) => (
          <FoldedTool key={name} {...props} name={name} />
        ))}
      </div>
    </section>
  );
}

interface FoldedToolProps extends ToolProps {
  readonly name: (typeof toolNames)[number];
}

/** Once opened a tool keeps what it has found; folded again, it asks nothing. */
function FoldedTool({ name, ...props }: FoldedToolProps) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const Tool = tools[name];
  const toggle = (open: boolean) => {
    setOpen(open);
    if (open) setOpened(true);
  };
  return (
    <Disclosure summary={props.words[name].summary} onToggle={toggle}>
      <div className={styles.tool} data-testid={`inspect-${name}`}>
        {wasOpened && <Tool {...props} busy={props.busy || !isOpen} />}
      </div>
    </Disclosure>
  );
}
