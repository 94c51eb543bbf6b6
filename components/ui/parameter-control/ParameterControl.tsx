'use client';

import { useId } from 'react';
import { allowedText } from '@/components/ui/allowed-text';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolText } from '@/components/ui/SymbolText';
import { useLight, type OnLight } from '@/components/ui/use-light';
import {
  dimensionOf,
  type Dimension,
  type SymbolName,
  type SymbolSetName,
} from '@/lib/format/symbols';
import type { NumberLanguage } from '@/lib/format/numbers';
import { readNumber } from '@/lib/format/read-number';
import { fill } from '@/lib/format/text';
import {
  countOf,
  endsOf,
  nearestAllowed,
  nearestPosition,
  valueAt,
  type Allowed,
} from '@/lib/store/allowed';
import { NumberField, type SpokenNumber } from './NumberField';
import styles from './ParameterControl.module.css';
import { Stepper } from './Stepper';
import type { ParameterTexts } from './texts';
import { useNumberDraft, type NumberDraft } from './use-number-draft';
import { useSettle } from './use-settle';

export interface ParameterControlProps {
  /** In words, without the letter. */
  readonly label: string;
  /** The letter before the label; where it is a dimension it brings its colour. */
  readonly symbol?: SymbolName;
  readonly symbolSet?: SymbolSetName;
  readonly value: number;
  readonly allowed: Allowed;
  /** Values to mark along a range of steps: those that others have published, say. */
  readonly marks?: readonly number[];
  /**
   * Where the range stops, if not at every allowed value: finer where small numbers matter. Typing
   * and stepping still reach every allowed value.
   */
  readonly stops?: readonly number[];
  /** Short, after the field: px. */
  readonly unit?: string;
  /** Whose signs the field takes and shows. */
  readonly language: NumberLanguage;
  /** A number in the page's language. */
  readonly format: (value: number) => string;
  readonly texts: ParameterTexts;
  /** Why a typed number is not allowed, where there is more to say than the range. */
  readonly explainRefusal?: (typed: number) => string | undefined;
  /** Shown and fixed. */
  readonly isLocked?: boolean;
  /** The dimension that is lit on the page. */
  readonly lit?: Dimension;
  /** Hears when the reader points at or focuses the control of a dimension. */
  readonly onLight?: OnLight;
  /** Each new value at once, also while dragging. Always an allowed one. */
  readonly onChange: (value: number) => void;
  /** The value once a drag, a run of steps or typing is over. */
  readonly onSettle?: (value: number) => void;
}

/** One number in three ways: a range to drag, a field to type in, two buttons to step with. */
export function ParameterControl(props: ParameterControlProps) {
  const { label, symbol, value, allowed, texts, isLocked = false } = props;
  const id = useId();
  const settle = useSettle(props.onSettle);
  const light = useLight(props.onLight);
  const apply = (next: number) => {
    if (next === value || isLocked) return;
    props.onChange(next);
    settle.changed(next);
  };
  const draft = useNumberDraft(value, allowed, props.language, apply);
  const choose = (next: number) => {
    draft.discard();
    apply(next);
  };
  const stepBy = (steps: number) => choose(stepped(allowed, value, steps));
  const [least, most] = endsOf(allowed);
  const dimension = symbol && dimensionOf(symbol);
  const notes = [draft.isInvalid && `${id}-error`, isLocked && `${id}-locked`];

  return (
    <div
      className={classNames(dimensionStyles.dimension, styles.control)}
      data-dimension={dimension}
      data-lit={dimension !== undefined && dimension === props.lit ? '' : undefined}
      {...light(dimension)}
    >
      <label className={styles.label} htmlFor={`${id}-field`} id={`${id}-label`}>
        <Letter symbol={symbol} set={props.symbolSet} />
        {label}
      </label>
      <span className={styles.number}>
        <NumberField
          id={`${id}-field`}
          describedBy={classNames(...notes) || undefined}
          spoken={spokenNumber(props, draft)}
          onStep={stepBy}
          {...{ isLocked, draft, settle }}
        />
        {props.unit && <span aria-hidden="true">{props.unit}</span>}
      </span>
      <div className={styles.slide}>
        <Stepper
          sign="−"
          name={fill(texts.less, { label })}
          isOff={isLocked || value <= least}
          onStep={() => stepBy(-1)}
        />
        <input
          className={styles.range}
          type="range"
          {...rangeOf(reachable(props), value)}
          list={props.marks && `${id}-marks`}
          disabled={isLocked}
          aria-labelledby={`${id}-label`}
          aria-valuetext={spokenValue(props)}
          onChange={(event) => choose(valueOfRange(reachable(props), event.target.value))}
          onPointerDown={settle.hold}
          onBlur={settle.flush}
        />
        {props.marks && <Marks id={`${id}-marks`} values={props.marks} />}
        <Stepper
          sign="+"
          name={fill(texts.more, { label })}
          isOff={isLocked || value >= most}
          onStep={() => stepBy(1)}
        />
      </div>
      {isLocked && (
        <p className={styles.hint} id={`${id}-locked`}>
          {texts.locked}
        </p>
      )}
      {draft.isInvalid && (
        <p className={styles.error} id={`${id}-error`} role="alert">
          {refusalText(props, draft.text)}
        </p>
      )}
    </div>
  );
}

/** What is allowed and, where there is more to say, why this is not. */
function refusalText(props: ParameterControlProps, typed: string): string {
  const { texts, allowed, value, format, language, explainRefusal } = props;
  const range = allowedText(texts, allowed, format, { value: format(value) });
  const [number] = readNumber(typed, language);
  const reason = number === undefined ? undefined : explainRefusal?.(number);
  return reason === undefined ? range : `${range} ${reason}`;
}

/** The colour is never without its letter. The words of the label say it to a screen reader. */
function Letter({ symbol, set }: { symbol?: SymbolName; set?: SymbolSetName }) {
  if (symbol === undefined) return null;
  return (
    <span className={styles.letter} aria-hidden="true">
      <SymbolText name={symbol} set={set} />
    </span>
  );
}

function Marks({ id, values }: { readonly id: string; readonly values: readonly number[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}

/** What the range can be dragged to. */
function reachable({ allowed, stops }: ParameterControlProps): Allowed {
  return stops === undefined ? allowed : { values: stops };
}

/**
 * A list is walked by position, so that its uneven gaps are even steps. Only an allowed value can
 * be reached either way.
 */
function rangeOf(allowed: Allowed, value: number) {
  if (!('values' in allowed)) return { ...allowed, value };
  return { min: 0, max: countOf(allowed) - 1, step: 1, value: nearestPosition(allowed, value) };
}

function valueOfRange(allowed: Allowed, text: string): number {
  const number = Number(text);
  return 'values' in allowed ? valueAt(allowed, number) : nearestAllowed(allowed, number);
}

function stepped(allowed: Allowed, value: number, steps: number): number {
  return valueAt(allowed, nearestPosition(allowed, value) + steps);
}

/** What a native number field would tell by itself. */
function spokenNumber(props: ParameterControlProps, draft: NumberDraft): SpokenNumber {
  const [least, most] = endsOf(props.allowed);
  return {
    'aria-valuenow': props.value,
    'aria-valuemin': least,
    'aria-valuemax': most,
    'aria-valuetext': draft.isInvalid ? draft.text : spokenValue(props),
  };
}

function spokenValue({ value, unit, format }: ParameterControlProps): string {
  return unit === undefined ? format(value) : `${format(value)} ${unit}`;
}
