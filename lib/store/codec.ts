/**
 * State is a link: one table per state drives both reading and printing of the query.
 *
 * Only values that differ from the default are printed, in the order of the table. Reading never
 * throws: what is not valid falls back to the default and is reported as data, so that the page
 * can say so in its language.
 */
import type { Allowed } from './allowed';
import type { Field, Reason, Refusal } from './fields';

export interface Table<State extends object> {
  /** In the order in which links are printed. */
  readonly fields: { readonly [Name in keyof State]: Field<State[Name]> };
  /**
   * Makes values fit together that are valid only one by one (a kernel larger than its input).
   * Pure, and `repair(repair(state))` equals `repair(state)`; the defaults need no repair.
   */
  readonly repair?: (state: State) => State;
  /** What the numbers that `repair` may change can be while the others stay. */
  readonly allowed?: (state: State) => { readonly [Name in keyof State]?: Allowed };
}

/** One value of a link that was not taken as it stands. */
export interface Report extends Refusal {
  readonly key: string;
  /** What the link says, cut to a length that can be shown. */
  readonly value: string;
  /** What is used instead, where something is. */
  readonly used?: string;
}

export type Entry = readonly [key: string, value: string];

export interface Reading<State> {
  readonly state: State;
  readonly reports: readonly Report[];
}

const longestReportedValue = 60;

export function report(key: string, value: string, reason: Reason, used?: string): Report {
  const characters = [...value];
  const shown =
    characters.length > longestReportedValue
      ? `${characters.slice(0, longestReportedValue).join('')}…`
      : value;
  return used === undefined ? { key, value: shown, reason } : { key, value: shown, reason, used };
}

function refusal(key: string, text: string, { reason, allowed }: Refusal, used: string): Report {
  const plain = report(key, text, reason, used);
  return allowed === undefined ? plain : { ...plain, allowed };
}

/** The names of the state's fields, in the order of the table. */
export function namesOf<State extends object>(table: Table<State>): (keyof State)[] {
  return Object.keys(table.fields) as (keyof State)[];
}

export function defaultsOf<State extends object>(table: Table<State>): State {
  return build(table, (name) => table.fields[name].default);
}

/** Reads a state from the query of a link; keys of other tables are left alone. */
export function parseState<State extends object>(
  table: Table<State>,
  params: URLSearchParams,
): Reading<State> {
  const reports: Report[] = [];
  const asked = build(table, (name) => {
    const [value, problems] = readField(table.fields[name], params);
    reports.push(...problems);
    return value;
  });
  const state = repaired(table, asked);
  return { state, reports: [...reports, ...adjustments(table, asked, state)] };
}

/** The entries of a link for this state. */
export function printState<State extends object>(table: Table<State>, state: State): Entry[] {
  return namesOf(table).flatMap((name) => {
    const entry = printField(table.fields[name], state[name]);
    return entry[1] === table.fields[name].print(table.fields[name].default) ? [] : [entry];
  });
}

/** The state with some values changed and everything made to fit. */
export function changed<State extends object>(
  table: Table<State>,
  state: State,
  change: Partial<State>,
): State {
  return repaired(table, { ...state, ...change });
}

/** The query with its leading question mark, or nothing. Commas stay readable. */
export function printQuery(entries: readonly Entry[]): string {
  const params = new URLSearchParams(entries.map(([key, value]) => [key, value]));
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

function printField<T>(field: Field<T>, value: T): Entry {
  return [field.key, field.print(value)];
}

function readField<T>(field: Field<T>, params: URLSearchParams): [value: T, reports: Report[]] {
  const [text, ...more] = params.getAll(field.key);
  if (text === undefined) return [field.default, []];
  const parsed = field.parse(text);
  const value = parsed.ok ? parsed.value : field.default;
  const used = field.print(value);
  const refused = parsed.ok ? [] : [refusal(field.key, text, parsed, used)];
  return [value, [...refused, ...more.map((other) => report(field.key, other, 'repeated', used))]];
}

function repaired<State extends object>(table: Table<State>, state: State): State {
  return table.repair === undefined ? state : table.repair(state);
}

function adjustments<State extends object>(
  table: Table<State>,
  asked: State,
  state: State,
): Report[] {
  return namesOf(table).flatMap((name) => {
    const [key, before] = printField(table.fields[name], asked[name]);
    const [, after] = printField(table.fields[name], state[name]);
    const allowed = table.allowed?.(state)[name];
    return before === after ? [] : [refusal(key, before, { reason: 'adjusted', allowed }, after)];
  });
}

function build<State extends object>(
  table: Table<State>,
  valueOf: <Name extends keyof State>(name: Name) => State[Name],
): State {
  const state: Partial<State> = {};
  for (const name of namesOf(table)) state[name] = valueOf(name);
  return state as State;
}
