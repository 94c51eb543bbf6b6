/** Each way to call the command wrongly: exit code 2, one line, nothing printed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from './run';

function refusal(words: readonly string[]): string {
  const { code, stdout, stderr } = run(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.endsWith('\n')).toBe(true);
  expect(stderr.trimEnd()).not.toContain('\n');
  return stderr;
}

const alpha = '--alpha must be a number from 0.01 to 10, not';
const size = '--size must be a whole number from 1 to 1048576, not';
const small = 'conv --input 6x6x3 --filters 5 --kernel';

it.each([
  ['', 'a command is missing: one of v1, v2, conv'],
  ['v3', '"v3" is not a command; it must be one of v1, v2, conv'],
  ['--alpha 1 v1', '"--alpha" is not a command'],
  ['v1 --depth 3', 'unknown option "--depth"; allowed are --alpha --size'],
  ['v1 -x', 'unknown option "-x"'],
  ['v1 --expansion 6', 'unknown option "--expansion"'],
  ['v1 --constructor 6', 'unknown option "--constructor"'],
  ['v1 --alpha', '--alpha needs a value: a number from 0.01 to 10'],
  ['v1 --alpha --size 160', '--alpha needs a value: a number from 0.01 to 10'],
  ['v1 --alpha NaN', `${alpha} "NaN"`],
  ['v1 --alpha Infinity', `${alpha} "Infinity"`],
  ['v1 --alpha half', `${alpha} "half"`],
  ['v1 --alpha 0', `${alpha} "0"`],
  ['v1 --alpha -0.5', `${alpha} "-0.5"`],
  ['v1 --alpha=-0.5', `${alpha} "-0.5"`],
  ['v1 --alpha 10.5', `${alpha} "10.5"`],
  ['v1 --alpha 0,5', `${alpha} "0,5"`],
  ['v1 --alpha=', `${alpha} ""`],
  ['v1 --alpha 1 --alpha 2', '--alpha is given more than once'],
  ['v1 --size 160.5', `${size} "160.5"`],
  ['v1 --size 1e2', `${size} "1e2"`],
  ['v1 --size 0x10', `${size} "0x10"`],
  ['v1 --size 0', `${size} "0"`],
  ['v1 --size 99999999999999999999', `${size} "99999999999999999999"`],
  ['v2 --classes 0', '--classes must be a whole number from 1 to 1048576, not "0"'],
  ['v2 --expansion 0', '--expansion must be a whole number from 1 to 1048576, not "0"'],
  ['v2 --rules torch', '--rules must be one of slim, keras, not "torch"'],
  ['v2 --format xml', '--format must be one of table, json, csv, not "xml"'],
  ['v2 --twin=yes', '--twin takes no value, not "yes"'],
  ['v2 --size 160 px', 'unexpected word "px"'],
  ['v2 -- 160', 'unexpected word "160"'],
  ['conv --kernel 3 --filters 5', '--input is missing: give --input and height x width x channels'],
  ['conv --input 6x6 --kernel 3 --filters 5', '--input must be height x width x channels'],
  [`${small} 3x3x3`, '--kernel must be a side such as 3, or height x width such as 1x3'],
  [`${small} 3 --padding 1,2`, '--padding must be same, valid, a whole number from 0 to 1048576'],
  [`${small} 3 --padding -1`, 'not "-1"'],
  [`${small} 3 --stride 0`, '--stride must be a whole number from 1 to 1048576, not "0"'],
])('%s', (line, message) => {
  expect(refusal(line.split(' ').filter((word) => word !== ''))).toContain(message);
});

describe('what only the arithmetic can refuse still names the option and its value', () => {
  it.each([
    [`${small} 7`, '--kernel 7 does not fit: effective kernelHeight 7 is larger'],
    [`${small} 3 --groups 2`, '--groups 2 does not fit: groups = 2 must divide 3'],
    [
      'conv --input 9x9x1048576 --kernel 1 --filters 1 --depth-multiplier 2',
      '--depth-multiplier 2',
    ],
    ['conv --input 1048576x1048576x1048576 --kernel 3 --filters 5', '--input 1048576x1048576'],
    ['v1 --rules keras --alpha 0.01', '--alpha 0.01 does not fit: filters must be from 1'],
    ['v1 --rules keras --size=16', '--size 16 does not fit: block12/depthwise: effective kernel'],
    ['v1 --alpha 10 --size 1048576', 'too large to be counted exactly'],
    ['v2 --expansion 1048576', '--expansion 1048576 does not fit: block2/expand: filters'],
  ])('%s', (line, message) => {
    expect(refusal(line.split(' '))).toContain(message);
  });
});

it('stays on one line and in quotes whatever the word holds', () => {
  expect(refusal(['v1', '--alpha', '1\n2'])).toContain('not "1\\n2"');
});

it('never breaks down: any words are answered or refused in one line', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('v1', 'v2', 'conv', '--alpha', '--size', '--twin', '--', '--input', '6x6x3'),
    fc.constantFrom('--kernel', '--filters', '3', '0.5', '--bias', '-1', '--padding', '1,1,1,1'),
  );
  const command = fc.constantFrom('v1', 'v2', 'conv');
  fc.assert(
    fc.property(command, fc.array(word, { maxLength: 7 }), (name, words) => {
      const { code, stdout, stderr } = run([name, ...words]);
      if (code === 0) expect([stdout === '', stderr]).toEqual([false, '']);
      else expect([stdout, stderr.split('\n').length]).toEqual(['', 2]);
    }),
    { numRuns: 500 },
  );
});

it('--help prints the usage, wherever it stands', () => {
  for (const words of [['--help'], ['-h'], ['v1', '--help'], ['conv', '--kernel', 'x', '--help']]) {
    const { code, stdout, stderr } = run(words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('--depth-multiplier N');
    expect(stdout).toContain('(v2 only)');
  }
});
