/** The text of `--help`, derived from what the commands accept. */
import type { Accepted } from './arguments';
import { CONV } from './conv-command';
import { V1, V2 } from './network-command';

const CALL = 'npm run -s analyze --';

export function usage(): string {
  return [
    'Shapes, parameters, multiply-adds and receptive fields, computed.',
    '',
    `  ${CALL} v1 [options]     MobileNetV1, layer by layer`,
    `  ${CALL} v2 [options]     MobileNetV2, layer by layer`,
    `  ${CALL} conv [options]   a normal against a depthwise separable convolution`,
    `  ${CALL} --help           this text`,
    '',
    'Options of v1 and v2',
    ...lines(V2, (name) => (name in V1.options || name in V1.switches ? '' : ' (v2 only)')),
    '',
    'Options of conv',
    ...lines(CONV, () => ''),
    '',
    'Examples',
    `  ${CALL} v1 --alpha 0.5 --size 160`,
    `  ${CALL} v2 --expansion 4 --format csv`,
    `  ${CALL} conv --input 6x6x3 --kernel 3 --filters 5`,
    '',
    'Exit code 0: printed. 2: an argument is wrong, see the message on standard error.',
    '',
  ].join('\n');
}

function lines({ options, switches }: Accepted, note: (name: string) => string): string[] {
  const entries = [
    ...Object.entries(options).map(([name, { placeholder, help, otherwise }]) => {
      const left = `--${name} ${placeholder}`;
      if (otherwise === undefined) return { left, right: `${help} (must be given)${note(name)}` };
      const value = otherwise.value === undefined ? '' : ` (default ${String(otherwise.value)})`;
      return { left, right: `${help}${value}${note(name)}` };
    }),
    ...Object.entries(switches).map(([name, help]) => ({
      left: `--${name}`,
      right: `${help}${note(name)}`,
    })),
  ];
  const width = Math.max(...entries.map(({ left }) => left.length));
  return entries.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`);
}
