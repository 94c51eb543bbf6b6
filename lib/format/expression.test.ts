import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlain } from '@/tests/support/format/plain';
import {
  chain,
  difference,
  evaluate,
  floor,
  fraction,
  named,
  part,
  power,
  product,
  sidesOf,
  substitute,
  sum,
  withResult,
  type Expression,
} from './expression';
import { formulas } from './formulas';
import type { SymbolName, SymbolSetName } from './symbols';

const lecture = { n: 6, f: 3, nc: 3, ncPrime: 5, nOut: 4 };

describe('evaluating', () => {
  it('gives the lecture example: 2,160 multiplications against 432 + 240', () => {
    expect(evaluate(formulas.normal.cost, lecture)).toBe(2160);
    expect(evaluate(formulas.depthwise.cost, lecture)).toBe(432);
    expect(evaluate(formulas.pointwise.cost, lecture)).toBe(240);
    expect(evaluate(formulas.separable.cost, lecture)).toBe(672);
  });

  it('gives 135 against 42 parameters', () => {
    expect(evaluate(formulas.normal.parameters, lecture)).toBe(135);
    expect(evaluate(formulas.separable.parameters, lecture)).toBe(42);
  });

  it('takes a name for what it stands for, and a chain for its first side', () => {
    expect(evaluate(chain(named('cost', sum(1, 2)), part(3)), {})).toBe(3);
  });

  it('rounds down in a floor', () => {
    expect(evaluate(floor(fraction(difference(6, 3), 2)), {})).toBe(1);
  });

  it('throws on a symbol without a value, naming it', () => {
    expect(() => evaluate(part('ncPrime'), { f: 3 })).toThrow('no value for the symbol ncPrime');
  });
});

describe('the result of a formula', () => {
  it('is exact where it can be written out', () => {
    expect(toPlain(withResult(product('f', 'nc'), lecture, 3))).toBe('f * n_c = 9');
    expect(toPlain(withResult(part(fraction(1, 4)), {}, 3))).toBe('1 / 4 = 0.25');
  });

  it('is marked as rounded where it is', () => {
    expect(toPlain(withResult(formulas.ratio, lecture, 3))).toBe("1 / n_c' + 1 / f^2 ≈ 0.311");
  });

  it('joins the chain it is added to', () => {
    const whole = withResult(formulas.ratioDerivation.cost, lecture, 3);
    expect(sidesOf(whole)).toHaveLength(5);
    expect(whole.steps.map((step) => step.relation)).toEqual(['=', '=', '=', '≈']);
  });
});

describe('substituting', () => {
  it('puts numbers in the places and colours of the symbols', () => {
    expect(substitute(product('nc', 'stride'), { nc: 3, stride: 2 })).toEqual({
      kind: 'product',
      factors: [
        { kind: 'number', value: 3, dimension: 'nc' },
        { kind: 'number', value: 2, dimension: undefined },
      ],
    });
  });

  it('leaves symbols without a value and the names of quantities', () => {
    const filled = substitute(chain(named('cost', 'f'), product(power('f', 2), 'nc')), { f: 3 });
    expect(toPlain(filled)).toBe('cost = 3^2 * n_c');
  });

  it('keeps the value of every side of the derivation', () => {
    const filled = substitute(formulas.ratioDerivation.cost, lecture);
    for (const side of sidesOf(filled)) expect(evaluate(side, {})).toBeCloseTo(14 / 45, 12);
  });
});

describe('plain text', () => {
  it('keeps parentheses only where the meaning needs them', () => {
    expect(toPlain(product(sum('n', 1), 'f'))).toBe('(n + 1) * f');
    expect(toPlain(sum(product('n', 'f'), 1))).toBe('n * f + 1');
    expect(toPlain(power(sum('n', 1), 2))).toBe('(n + 1)^2');
    expect(toPlain(power(power('f', 2), 3))).toBe('(f^2)^3');
    expect(toPlain(difference('n', difference('f', 1)))).toBe('n - (f - 1)');
    expect(toPlain(fraction(1, product('f', 'nc')))).toBe('1 / (f * n_c)');
    expect(toPlain(product('f', part(-2)))).toBe('f * (-2)');
  });

  it('writes the side of an output', () => {
    expect(toPlain(formulas.outputSide)).toBe(
      'n_out = floor((n + 2 * p - d * (f - 1) - 1) / s) + 1',
    );
  });

  it('uses the letters of the paper when told', () => {
    expect(toPlain(formulas.normal.cost, { symbols: 'paper' })).toBe('D_K^2 * M * N * D_G^2');
  });
});

/** A calculator written apart from the tree: reads plain text and computes while it reads. */
function calculate(text: string, values: ReadonlyMap<string, number>): number {
  const tokens = text.match(/\d+(?:\.\d+)?|[A-Za-z]+(?:_[A-Za-z]+)?'?|[-+*/^()]/g) ?? [];
  let position = 0;
  const take = () => tokens[position++] ?? '';
  const nextIs = (...signs: string[]) => signs.includes(tokens[position] ?? 'end');

  function addition(): number {
    let total = multiplication();
    while (nextIs('+', '-')) total += take() === '+' ? multiplication() : -multiplication();
    return total;
  }
  function multiplication(): number {
    let total = raising();
    while (nextIs('*', '/')) {
      if (take() === '*') total *= raising();
      else total /= raising();
    }
    return total;
  }
  function raising(): number {
    const base = atom();
    if (!nextIs('^')) return base;
    take();
    return base ** atom();
  }
  function atom(): number {
    const token = take();
    if (token === '-') return -atom();
    if (token === '(' || token === 'floor') {
      if (token === 'floor') take();
      const inside = addition();
      take();
      return token === 'floor' ? Math.floor(inside) : inside;
    }
    return values.get(token) ?? Number(token);
  }

  const result = addition();
  if (position !== tokens.length) throw new Error(`cannot read "${text}" past token ${position}`);
  return result;
}

const letters: Readonly<Record<SymbolSetName, ReadonlyMap<SymbolName, string>>> = {
  article: new Map([
    ['n', 'n'],
    ['f', 'f'],
    ['nc', 'n_c'],
    ['ncPrime', "n_c'"],
    ['nOut', 'n_out'],
    ['stride', 's'],
  ]),
  paper: new Map([
    ['n', 'D_F'],
    ['f', 'D_K'],
    ['nc', 'M'],
    ['ncPrime', 'N'],
    ['nOut', 'D_G'],
    ['stride', 's'],
  ]),
};

const symbolValues = fc.record({
  n: fc.integer({ min: 1, max: 300 }),
  f: fc.integer({ min: 1, max: 11 }),
  nc: fc.integer({ min: 1, max: 1024 }),
  ncPrime: fc.integer({ min: 1, max: 1024 }),
  nOut: fc.integer({ min: 1, max: 300 }),
  stride: fc.integer({ min: 1, max: 4 }),
});

const trees = fc.letrec<{ tree: Expression }>((tie) => {
  const several = fc.array(tie('tree'), { minLength: 2, maxLength: 3 });
  const pair = fc.tuple(tie('tree'), tie('tree'));
  return {
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.integer({ min: -20, max: 20 }).map(part),
      fc
        .constantFrom<SymbolName>('n', 'f', 'nc', 'ncPrime', 'nOut', 'stride')
        .map((name) => part(name)),
      several.map((factors) => product(...factors)),
      several.map((terms) => sum(...terms)),
      pair.map(([left, right]) => difference(left, right)),
      pair.map(([numerator, denominator]) => fraction(numerator, denominator)),
      fc
        .tuple(tie('tree'), fc.integer({ min: 0, max: 3 }))
        .map(([base, exponent]) => power(base, exponent)),
      tie('tree').map((inside) => floor(inside)),
    ),
  };
}).tree;

describe('for any tree', () => {
  it.each(['article', 'paper'] as const)(
    'the printed text with %s letters means what the tree means',
    (set) => {
      fc.assert(
        fc.property(trees, symbolValues, (tree, values) => {
          const byLetter = new Map(
            [...letters[set]].map(([name, letter]) => [
              letter,
              values[name as keyof typeof values],
            ]),
          );
          const read = calculate(toPlain(tree, { symbols: set }), byLetter);
          // -0 and 0 are the same number here.
          expect(read + 0).toEqual(evaluate(tree, values) + 0);
        }),
        { numRuns: 500 },
      );
    },
  );

  it('substituting changes no value', () => {
    fc.assert(
      fc.property(trees, symbolValues, (tree, values) => {
        expect(evaluate(substitute(tree, values), {}) + 0).toEqual(evaluate(tree, values) + 0);
      }),
    );
  });
});
