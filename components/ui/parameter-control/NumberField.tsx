import type { KeyboardEvent } from 'react';
import styles from './ParameterControl.module.css';
import type { NumberDraft } from './use-number-draft';
import type { Settle } from './use-settle';

export type SpokenNumber = Readonly<
  Record<'aria-valuenow' | 'aria-valuemin' | 'aria-valuemax', number> & { 'aria-valuetext': string }
>;

interface NumberFieldProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly isLocked: boolean;
  readonly spoken: SpokenNumber;
  readonly draft: NumberDraft;
  readonly settle: Settle;
  readonly onStep: (steps: number) => void;
}

/**
 * A text field, since a native number field takes its signs from the browser's language and not from
 * the page's. It still presents itself as a number; arrow keys take the steps of the control.
 */
export function NumberField(props: NumberFieldProps) {
  const { draft, settle } = props;
  return (
    <input
      id={props.id}
      className={styles.field}
      type="text"
      role="spinbutton"
      inputMode="decimal"
      autoComplete="off"
      value={draft.text}
      readOnly={props.isLocked}
      {...props.spoken}
      aria-invalid={draft.isInvalid || undefined}
      aria-describedby={props.describedBy}
      onChange={(event) => draft.type(event.target.value)}
      onKeyDown={(event) => onFieldKey(event, props)}
      onBlur={() => {
        draft.finish();
        settle.flush();
      }}
    />
  );
}

/** Letters of an input method (Telex) are none of our keys. */
function onFieldKey(event: KeyboardEvent, { draft, settle, onStep }: NumberFieldProps): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const actions: Readonly<Record<string, () => void>> = {
    ArrowUp: () => onStep(1),
    ArrowDown: () => onStep(-1),
    Enter: settle.flush,
    Escape: draft.discard,
  };
  const action = actions[event.key];
  if (action === undefined) return;
  event.preventDefault();
  action();
}
