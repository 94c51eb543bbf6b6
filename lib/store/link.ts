/** Binds stores to one address: reads the query into them and prints them into the query. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  defaultsOf,
  namesOf,
  parseState,
  printQuery,
  printState,
  type Entry,
  type Report,
  type Table,
} from './codec';
import {
  allControls,
  controlKeys,
  parseControls,
  printControls,
  reportStrangers,
  versionKey,
  type LinkControls,
} from './link-query';

/** What is needed of a zustand store; its state may hold more than the table names. */
interface Bound<State> {
  getState(): State;
  setState(state: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

/** One store and the table that prints it, behind a type that no longer names the state. */
export interface LinkPart {
  readonly keys: readonly string[];
  read(params: URLSearchParams): readonly Report[];
  print(): Entry[];
  subscribe(listener: () => void): () => void;
}

export interface LinkView {
  readonly controls: LinkControls;
  /** What the link asked for and did not get, for the page to say. */
  readonly reports: readonly Report[];
  /** False in the first render, which shows the defaults and must equal the server's. */
  readonly ready: boolean;
}

export interface LinkOptions {
  readonly parts: readonly LinkPart[];
  /** Names for `hide` and `lock` besides the fields: whole panels, the answers of an exercise. */
  readonly panels?: readonly string[];
  /** Keys that others read, kept and not reported: theme, sample. */
  readonly foreignKeys?: readonly string[];
}

/**
 * What to do with a store whose keys the address does not name at all. `keep`: the reader comes
 * from another page with numbers in hand. `reset`: the reader went back to an address that was
 * printed, and there nothing means the defaults.
 */
export type Unnamed = 'keep' | 'reset';

export interface Link {
  readonly view: StoreApi<LinkView>;
  /** Reads a query into the stores. Never throws. */
  read(search: string, unnamed: Unnamed): void;
  /** The query that shows the present state; keys of `search` that are not ours stay. */
  print(search: string): string;
  /** Calls back after any change that may change the query. */
  subscribe(listener: () => void): () => void;
}

export function linkPart<State extends object>(table: Table<State>, store: Bound<State>): LinkPart {
  return {
    keys: namesOf(table).map((name) => table.fields[name].key),
    read: (params) => {
      const { state, reports } = parseState(table, params);
      store.setState(state);
      return reports;
    },
    print: () => printState(table, store.getState()),
    subscribe: (listener) => store.subscribe(listener),
  };
}

/** @throws RangeError when two fields of one page share a key: a mistake in the program */
export function createLink({ parts, panels = [], foreignKeys = [] }: LinkOptions): Link {
  const fieldKeys = parts.flatMap((part) => part.keys);
  const ownKeys = [versionKey, ...fieldKeys, ...controlKeys];
  requireDifferent([...ownKeys, ...foreignKeys]);
  const controlNames = [...fieldKeys, ...panels];
  requireDifferent(controlNames);
  const known = new Set([...ownKeys, ...foreignKeys]);
  const view = createStore<LinkView>(() => ({ controls: allControls, reports: [], ready: false }));

  return {
    view,
    read: (search, unnamed) => {
      const params = new URLSearchParams(search);
      const isRead = (part: LinkPart) =>
        unnamed === 'reset' || part.keys.some((key) => params.has(key));
      const { controls, reports } = parseControls(params, controlNames);
      const partReports = parts.filter(isRead).flatMap((part) => part.read(params));
      const strangers = reportStrangers(params, known);
      view.setState({ controls, reports: [...partReports, ...reports, ...strangers], ready: true });
    },
    print: (search) => {
      const others = [...new URLSearchParams(search)].filter(([key]) => !ownKeys.includes(key));
      const own = parts.flatMap((part) => part.print());
      return printQuery([
        ...own,
        ...printControls(view.getState().controls, controlNames),
        ...others,
      ]);
    },
    subscribe: (listener) => {
      const stops = [...parts, view].map((source) => source.subscribe(listener));
      return () => stops.forEach((stop) => stop());
    },
  };
}

/**
 * The address of a page with these numbers in it. It names at least one of them, so that the page
 * takes all of them from the link and does not keep what it has.
 * @param more of other tables of that page
 */
export function hrefWith<State extends object>(
  path: string,
  table: Table<State>,
  state: State,
  more: readonly Entry[] = [],
): string {
  const entries = printState(table, state);
  const [first] = namesOf(table);
  if (entries.length > 0 || first === undefined) return path + printQuery([...entries, ...more]);
  const field = table.fields[first];
  return path + printQuery([[field.key, field.print(state[first])], ...more]);
}

/** A store that starts with the defaults of its table. */
export function createStateStore<State extends object>(table: Table<State>): StoreApi<State> {
  return createStore<State>(() => defaultsOf(table));
}

function requireDifferent(keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new RangeError(`two things in one link are called "${twice}"`);
}
