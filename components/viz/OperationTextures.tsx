import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import styles from './OperationTextures.module.css';

/** Depthwise borrows f, which only it contains, pointwise n_c'; a normal convolution is grey. */
export const operationDimension = {
  normal: undefined,
  depthwise: 'f',
  pointwise: 'ncPrime',
} as const;

export type TexturedOperation = keyof typeof operationDimension;

/** For the attribute `fill` of a mark in the same SVG. */
export function textureFill(id: string, operation: TexturedOperation): string {
  return `url(#${textureId(id, operation)})`;
}

const textureId = (id: string, operation: TexturedOperation) => `${id}-${operation}`;

const lines: Readonly<Record<TexturedOperation, string>> = {
  normal: 'M0 0l8 8M8 0l-8 8',
  depthwise: 'M0 2h8M0 6h8',
  pointwise: '',
};

/**
 * The three textures that tell operations apart without their colour: mesh for normal, level lines
 * for depthwise, plain for pointwise. `id` keeps the drawings of a page apart.
 */
export function OperationTextures({ id }: { readonly id: string }) {
  return (
    <defs>
      {(['normal', 'depthwise', 'pointwise'] as const).map((operation) => (
        <pattern
          key={operation}
          id={textureId(id, operation)}
          className={classNames(dimensionStyles.dimension, styles[operation])}
          data-dimension={operationDimension[operation]}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect className={styles.ground} width="8" height="8" />
          <path className={styles.lines} d={lines[operation]} />
        </pattern>
      ))}
    </defs>
  );
}
