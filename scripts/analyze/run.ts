import { quoted, UsageError } from './arguments';
import { runConv } from './conv-command';
import { runV1, runV2 } from './network-command';
import { usage } from './usage';

export interface Outcome {
  /** 0: printed. 2: called wrongly, `stderr` says how and `stdout` is empty. */
  readonly code: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const commands = new Map([
  ['v1', runV1],
  ['v2', runV2],
  ['conv', runConv],
]);

/** The whole command without its process: words in, texts and exit code out. */
export function run(words: readonly string[]): Outcome {
  if (words.includes('--help') || words.includes('-h')) return printed(usage());
  const [name, ...rest] = words;
  const names = [...commands.keys()].join(', ');
  if (name === undefined) return refused(`a command is missing: one of ${names}`);
  const command = commands.get(name);
  if (command === undefined)
    return refused(`${quoted(name)} is not a command; it must be one of ${names}`);
  try {
    return printed(command(rest));
  } catch (error) {
    if (error instanceof UsageError) return refused(`${name}: ${error.message}`);
    throw error;
  }
}

function printed(stdout: string): Outcome {
  return { code: 0, stdout, stderr: '' };
}

function refused(message: string): Outcome {
  return { code: 2, stdout: '', stderr: `analyze ${message} (--help shows all options)\n` };
}
