/**
 * Works out a printed English line: numbers with separators, percent signs and a raised exponent,
 * + − · /, brackets.
 *
 * @throws SyntaxError for anything else
 */
export function evaluate(line: string): number {
  const tokens = line.match(/\d[\d,]*(\.\d+)?%?[⁰¹²³⁴-⁹]*|[-−+·/()]|\S/g) ?? [];
  const take = (...wanted: readonly string[]) =>
    tokens[0] !== undefined && wanted.includes(tokens[0]) ? tokens.shift() : undefined;

  const factor = (): number => {
    if (take('−', '-') !== undefined) return -factor();
    if (take('(') !== undefined) {
      const inside = sum();
      if (take(')') === undefined) throw new SyntaxError(`no end of brackets in ${line}`);
      return inside;
    }
    const token = tokens.shift() ?? '';
    if (!/^\d/.test(token)) throw new SyntaxError(`“${token}” is no number in ${line}`);
    return numberOf(token);
  };
  const product = (): number => {
    let result = factor();
    for (let sign = take('·', '/'); sign !== undefined; sign = take('·', '/')) {
      result = sign === '·' ? result * factor() : result / factor();
    }
    return result;
  };
  const sum = (): number => {
    let result = product();
    for (let sign = take('+', '−'); sign !== undefined; sign = take('+', '−')) {
      result += sign === '+' ? product() : -product();
    }
    return result;
  };

  const result = sum();
  if (tokens.length > 0) throw new SyntaxError(`“${tokens.join(' ')}” is left of ${line}`);
  return result;
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function numberOf(token: string): number {
  const [, digits = '', sign, raised = ''] = /^([\d,.]+)(%?)(.*)$/.exec(token) ?? [];
  const number = Number(digits.replaceAll(',', '')) / (sign === '%' ? 100 : 1);
  if (raised === '') return number;
  return number ** Number([...raised].map((digit) => raisedDigits.indexOf(digit)).join(''));
}
