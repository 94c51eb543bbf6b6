'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { productsOf, type Product } from '@/lib/ops';
import { exampleChains, position } from './example';
import styles from './Products.module.css';
import { targetId, valueName, type ValueId } from './value-id';
import type { OnePositionTexts } from './words';

export interface ProductsProps {
  readonly value: ValueId;
  readonly filters: number;
  readonly texts: OnePositionTexts;
  readonly numbers: Numbers;
  readonly onClose: () => void;
}

/** The multiplications behind one value, with the running sum. */
export function Products({ value, filters, texts, numbers, onClose }: ProductsProps) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), [value]);
  const { products: words } = texts;
  const closeFrom = (inside: Element) => {
    onClose();
    focusValue(inside, value);
  };
  const name = valueName(value, texts, numbers);
  const heads = [words.from, words.input, words.weight, words.product, words.sum];
  const rows = withSums(productsBehind(value, filters));

  return (
    <section
      className={styles.products}
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeFrom(event.currentTarget);
      }}
    >
      <div className={styles.head}>
        <p className={styles.title}>{fill(words.title, { name })}</p>
        <Button
          ref={close}
          look="quiet"
          icon="close"
          aria-label={words.close}
          onClick={(event) => closeFrom(event.currentTarget)}
        />
      </div>
      <div className={styles.scroller} role="region" aria-label={name} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ product, sum }, index) => (
              <tr key={index}>
                <th scope="row">{sourceText(product, value, words, numbers)}</th>
                <td>{numbers.integer(product.input.value)}</td>
                <td>{numbers.integer(product.weight.value)}</td>
                <td>{numbers.integer(product.product)}</td>
                <td>{numbers.integer(sum)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The reader goes on from where the table was opened. */
function focusValue(inside: Element, value: ValueId): void {
  const figure = inside.closest('figure');
  figure?.querySelector<SVGElement>(`[data-target="${targetId(value)}"]`)?.focus();
}

function productsBehind({ lane, index }: ValueId, filters: number): readonly Product[] {
  const { normal, separable } = exampleChains(filters);
  const convolution = lane === 'normal' ? normal[0] : separable[lane === 'kept' ? 0 : 1];
  return convolution === undefined ? [] : productsOf(convolution, position, index);
}

function withSums(products: readonly Product[]) {
  let sum = 0;
  return products.map((product) => {
    sum += product.product;
    return { product, sum };
  });
}

function sourceText(
  { input }: Product,
  { lane }: ValueId,
  words: OnePositionTexts['products'],
  numbers: Numbers,
): string {
  const place = {
    channel: numbers.integer(input.channel + 1),
    row: numbers.integer(input.row + 1),
    column: numbers.integer(input.column + 1),
  };
  return fill(lane === 'separable' ? words.keptCell : words.cell, place);
}
