/** The command as a process: what a shell or a script sees of it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function analyze(...words: string[]) {
  const args = ['--import', 'tsx', 'scripts/analyze/main.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run -s analyze', () => {
  it('prints MobileNetV1 1.0 at 224: 568,740,352 multiply-adds, 4,253,864 parameters', () => {
    const { status, stdout, stderr } = analyze('v1', '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      network: { family: 'v1', alpha: 1, size: 224, classes: 1000, rules: 'slim' },
      totals: { macs: 568740352, params: { total: 4253864 } },
    });
  });

  it("prints the lecture's convolution: 2160 against 432 + 240 = 672, ratio 0.3111", () => {
    const words = ['--input', '6x6x3', '--kernel', '3', '--filters', '5', '--format', 'json'];
    const { status, stdout } = analyze('conv', ...words);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      output: [4, 4, 5],
      pads: [0, 0, 0, 0],
      normal: { params: 135, multiplications: 2160 },
      depthwise: { params: 27, multiplications: 432 },
      pointwise: { params: 15, multiplications: 240 },
      separable: { params: 42, multiplications: 672 },
      ratio: { params: expect.closeTo(0.3111, 4), multiplications: expect.closeTo(0.3111, 4) },
    });
  });

  it('prints a table for people', () => {
    const { status, stdout } = analyze('v2', '--alpha', '0.35', '--size', '96');
    expect(status).toBe(0);
    expect(stdout).toContain('53 layers');
  });

  it.each([
    [['v1', '--alpha', 'NaN'], '--alpha must be a number from 0.01 to 10, not "NaN"'],
    [['v1', '--depth', '3'], 'unknown option "--depth"'],
    [['v1', '--size'], '--size needs a value'],
    [['v1', '--size', '160', 'now'], 'unexpected word "now"'],
    [[], 'a command is missing'],
  ])('%j: exit code 2, one line on standard error, nothing printed', (words, message) => {
    const { status, stdout, stderr } = analyze(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.split('\n').length).toBe(2);
  });

  it('--help prints the usage', () => {
    const { status, stdout, stderr } = analyze('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('npm run -s analyze -- v1 --alpha 0.5 --size 160');
  });
});
