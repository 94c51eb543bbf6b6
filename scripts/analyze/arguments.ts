/** From the words of the command line to checked values, or one line about what is wrong. */
import { parseArgs } from 'node:util';
import { InvalidInputError, type InvalidInput } from '@/lib/arch';
import type { Option } from './options';

/** The command was called wrongly. The message is one line, for standard error. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A word as it was given, in quotes and on one line whatever it holds. */
export function quoted(word: string): string {
  return JSON.stringify(word);
}

/** What a command accepts: options, which take a value, and switches, which take none. */
export interface Accepted {
  readonly options: Readonly<Record<string, Option<unknown>>>;
  /** Name and the line for the usage text. */
  readonly switches: Readonly<Record<string, string>>;
}

/** What was given, read and with the defaults filled in. */
export interface Given<A extends Accepted> {
  readonly values: {
    readonly [Name in keyof A['options']]: A['options'][Name] extends Option<infer Value>
      ? Value
      : never;
  };
  readonly switches: { readonly [Name in keyof A['switches']]: boolean };
}

/**
 * Reads the words after the name of the command.
 * @throws UsageError naming the option, the value and what is allowed
 */
export function readArguments<A extends Accepted>(words: readonly string[], accepted: A): Given<A> {
  const texts = parse(words, accepted);
  const values = Object.entries(accepted.options).map(([name, option]) => {
    return [name, valueOf(name, option, texts[name])];
  });
  const switches = Object.keys(accepted.switches).map((name) => [name, texts[name] === true]);
  return {
    values: Object.fromEntries(values) as Given<A>['values'],
    switches: Object.fromEntries(switches) as Given<A>['switches'],
  };
}

function valueOf(name: string, option: Option<unknown>, text: unknown) {
  if (typeof text === 'string') {
    const value = option.read(text);
    if (value !== null) return value;
    throw new UsageError(`--${name} must be ${option.allowed}, not ${quoted(text)}`);
  }
  if (option.otherwise !== undefined) return option.otherwise.value;
  throw new UsageError(`--${name} is missing: give --${name} and ${option.allowed}`);
}

/** The texts as given, read strictly: no unknown option, no value missing, no word too many. */
function parse(words: readonly string[], accepted: Accepted) {
  const args = [...words];
  const options = parseArgsOptions(accepted);
  try {
    const { values, tokens } = parseArgs({ args, options, strict: true, tokens: true });
    refuseRepeated(tokens.flatMap((token) => (token.kind === 'option' ? token.name : [])));
    return values;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(explain(args, accepted), { cause: error });
  }
}

function parseArgsOptions({ options, switches }: Accepted) {
  const types: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of Object.keys(options)) types[name] = { type: 'string' };
  for (const name of Object.keys(switches)) types[name] = { type: 'boolean' };
  return types;
}

function refuseRepeated(names: readonly string[]): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new UsageError(`--${repeated} is given more than once`);
}

/** The first word that a strict reading refuses, found in the tokens of a lenient one. */
function explain(args: string[], accepted: Accepted): string {
  const options = parseArgsOptions(accepted);
  const lenient = { args, options, strict: false, allowPositionals: true, tokens: true } as const;
  for (const token of parseArgs(lenient).tokens) {
    if (token.kind === 'positional') return `unexpected word ${quoted(token.value)}`;
    if (token.kind === 'option-terminator') continue;
    const problem = explainOption(token, accepted);
    if (problem !== null) return problem;
  }
  return 'the arguments cannot be read';
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Null where this option is all right. */
function explainOption(token: OptionToken, { options, switches }: Accepted): string | null {
  const { name, rawName, value } = token;
  if (Object.hasOwn(switches, name)) {
    return value === undefined ? null : `--${name} takes no value, not ${quoted(value)}`;
  }
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const names = [...Object.keys(options), ...Object.keys(switches)];
    return `unknown option ${quoted(rawName)}; allowed are ${names.map((n) => `--${n}`).join(' ')}`;
  }
  // A missing value lets the next option pass for one: "--alpha --size 160".
  const swallowed = token.inlineValue === false && /^--?[a-z]/.test(value ?? '');
  if (value === undefined || swallowed) return `--${name} needs a value: ${option.allowed}`;
  return option.read(value) === null
    ? `--${name} must be ${option.allowed}, not ${quoted(value)}`
    : null;
}

/**
 * Runs `work`; what only the arithmetic can refuse (a kernel larger than its padded input, groups
 * that do not divide, a count beyond exact integers) becomes a message about the option.
 * @param words the command line, to name the value that was given
 * @param optionOf which option is to blame
 * @throws UsageError
 */
export function withUsageErrors<Result>(
  words: readonly string[],
  optionOf: (details: InvalidInput) => string,
  work: () => Result,
): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const name = optionOf(error.details);
    throw new UsageError(`${asGiven(words, name)} does not fit: ${error.message}`, {
      cause: error,
    });
  }
}

/** "--kernel 7" as it stood on the command line, or "--kernel" where it was left out. */
function asGiven(words: readonly string[], name: string): string {
  const at = words.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const word = words[at];
  if (word === undefined) return `--${name}`;
  return word.includes('=') ? word.replace('=', ' ') : `${word} ${words[at + 1] ?? ''}`.trim();
}
