import type { Expression } from '../../format/expression';
import { formulas, withName } from '../../format/formulas';

/** A formula as a tree: shown, spoken and filled with numbers by lib/format. */
interface TreeFormula {
  readonly kind: 'tree';
  readonly expression: Expression;
}

/** A formula that the tree has no words for (min, max): typeset once, at build time. */
interface TypesetFormula {
  readonly kind: 'typeset';
  readonly latex: string;
}

export type LessonFormula = TreeFormula | TypesetFormula;

const tree = (expression: Expression): LessonFormula => ({ kind: 'tree', expression });
const typeset = (latex: string): LessonFormula => ({ kind: 'typeset', latex });

const { normal, depthwise, pointwise, separable } = formulas;

export const lessonFormulas = {
  outputSide: tree(formulas.outputSide),
  normalParameters: tree(withName('normal parameters', normal.parameters)),
  normalCost: tree(withName('normal cost', normal.cost)),
  depthwiseParameters: tree(withName('depthwise parameters', depthwise.parameters)),
  depthwiseCost: tree(withName('depthwise cost', depthwise.cost)),
  pointwiseParameters: tree(withName('pointwise parameters', pointwise.parameters)),
  pointwiseCost: tree(withName('pointwise cost', pointwise.cost)),
  separableParameters: tree(withName('separable parameters', separable.parameters)),
  separableCost: tree(withName('separable cost', separable.cost)),
  ratioOfCosts: tree(formulas.ratioDerivation.cost),
  ratioOfParameters: tree(formulas.ratioDerivation.parameters),
  relu6: typeset('y = \\min(\\max(0, x),\\, 6)'),
  keptByRelu: typeset('1 - \\frac{m + 1}{2^m}'),
} as const satisfies Readonly<Record<string, LessonFormula>>;

export type FormulaName = keyof typeof lessonFormulas;
