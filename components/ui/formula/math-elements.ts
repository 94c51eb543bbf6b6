import { createElement, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { MathNode } from '@/lib/format/math-nodes';
import type { Dimension } from '@/lib/format/symbols';
import styles from './Formula.module.css';

/** Attributes of the factor at a place in the formula ("0.2" is a place: child 2 of segment 0). */
export type FactorAttributes = (place: string, dimension: Dimension) => object;

/** A node as a MathML element; a node with a dimension is a factor and has its colour. */
export function renderMathNode(node: MathNode, place: string, factor: FactorAttributes): ReactNode {
  const { tag, dimension } = node;
  const content =
    'text' in node
      ? [node.text]
      : node.children.map((child, i) => renderMathNode(child, `${place}.${i}`, factor));
  const attributes = {
    key: place,
    // Our italic face instead of the mathematical alphabet, which few fonts have.
    ...(tag === 'mi' && { mathvariant: 'normal' }),
    ...('text' in node && node.isTall === true && { className: styles.tall }),
    ...(dimension !== undefined && {
      className: classNames(dimensionStyles.dimension, styles.factor),
      'data-dimension': dimension,
      ...factor(place, dimension),
    }),
  };
  return createElement(tag, attributes, ...content);
}

/** The places of the coloured nodes, in reading order. */
export function factorPlaces(node: MathNode, place: string): string[] {
  const inside =
    'text' in node ? [] : node.children.flatMap((child, i) => factorPlaces(child, `${place}.${i}`));
  return node.dimension === undefined ? inside : [place, ...inside];
}
