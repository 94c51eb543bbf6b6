'use client';

import { createElement, type FocusEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useLight, type OnLight } from '@/components/ui/use-light';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Expression } from '@/lib/format/expression';
import { toMathSegments, type MathSegment } from '@/lib/format/math-nodes';
import type { FormatNumber } from '@/lib/format/notation';
import { spokenSymbol, toSpeech, type FormulaWords } from '@/lib/format/speech';
import type { Dimension, SymbolSetName } from '@/lib/format/symbols';
import { factorPlaces, renderMathNode, type FactorAttributes } from './math-elements';
import { useFactorFocus } from './use-factor-focus';
import styles from './Formula.module.css';

/** The words of a formula in the page's language. */
export interface FormulaTexts {
  readonly words: FormulaWords;
  readonly quantities: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
}

export interface FormulaProps {
  readonly expression: Expression;
  readonly texts: FormulaTexts;
  readonly symbols?: SymbolSetName;
  readonly formatNumber?: FormatNumber;
  /** The dimension that is lit on the page. */
  readonly lit?: Dimension;
  /** Hears which factor the reader points at or focuses. Without it factors are only coloured. */
  readonly onLight?: OnLight;
  /** In a line of text; otherwise it stands on its own. */
  readonly inline?: boolean;
}

/**
 * A formula as MathML, each factor in the colour of its dimension, with its words for speech.
 * Lines may end before a relation or a plus.
 */
export function Formula(props: FormulaProps) {
  const { expression, texts, symbols = 'article', formatNumber, inline = false } = props;
  const options = { symbols, formatNumber, quantities: texts.quantities };
  const segments = toMathSegments(expression, options);
  const places = segments.flatMap((segment, i) => factorPlaces(segment.node, String(i)));
  const factor = useFactors(props, places);
  const words = toSpeech(expression, texts.words, texts.quantities, options);
  const isLive = props.onLight !== undefined;

  return (
    <span
      className={classNames(styles.formula, !inline && styles.block)}
      role={isLive ? 'group' : undefined}
      aria-label={isLive ? words : undefined}
    >
      {!isLive && <VisuallyHidden>{words}</VisuallyHidden>}
      {segments.map((segment, i) => (
        <span key={i} className={styles.segment} aria-hidden={isLive ? undefined : true}>
          {renderSegment(segment, String(i), factor)}
        </span>
      ))}
    </span>
  );
}

function renderSegment({ sign, node }: MathSegment, place: string, factor: FactorAttributes) {
  return createElement(
    'math',
    // Fractions in full size also within a line: at script size their indices could not be read.
    { className: styles.math, displaystyle: 'true' },
    // At the start of a row an operator counts as a prefix, with no space around it.
    sign !== undefined && createElement('mo', { form: 'infix' }, sign),
    renderMathNode(node, place, factor),
  );
}

function useFactors(props: FormulaProps, places: readonly string[]): FactorAttributes {
  const { texts, symbols = 'article', lit, onLight } = props;
  const { current, setChosen, remember, moveFrom } = useFactorFocus(places);
  const light = useLight(onLight);

  return (place, dimension) => {
    const look = { 'data-lit': dimension === lit ? '' : undefined };
    if (onLight === undefined) return look;
    const listeners = light(dimension);
    const letter = spokenSymbol(dimension, symbols, texts.words);
    return {
      ...look,
      ...listeners,
      ref: remember(place),
      tabIndex: place === current ? 0 : -1,
      'aria-label': `${letter}, ${texts.dimensions[dimension]}`,
      onKeyDown: moveFrom(place),
      onFocus: (event: FocusEvent) => {
        setChosen(place);
        listeners.onFocus?.(event);
      },
    };
  };
}
