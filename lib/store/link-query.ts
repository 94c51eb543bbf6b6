/**
 * The keys of a link that belong to no table.
 *
 * - `hide=s,d` removes controls, `lock=f` shows them fixed: for links that a teacher hands out.
 *   Controls are named by the keys of their fields, so that a link speaks one vocabulary.
 * - `v=` is the version of all tables together. Version 1 is not printed. It is raised when a key
 *   changes its meaning, and printed from then on; a link of another version is read as far as it
 *   can be, and reported.
 */
import { report, type Entry, type Report } from './codec';

const linkVersion = '1';

export const versionKey = 'v';

export const controlKeys = ['hide', 'lock'] as const;

type ControlKey = (typeof controlKeys)[number];

/** Keys of the controls that a link removes or fixes. */
export type LinkControls = Readonly<Record<ControlKey, ReadonlySet<string>>>;

export const allControls: LinkControls = { hide: new Set(), lock: new Set() };

export interface ControlsReading {
  readonly controls: LinkControls;
  readonly reports: readonly Report[];
}

/** How a control is shown; hiding wins over fixing. */
export type ControlState = 'shown' | 'locked' | 'hidden';

export function controlState(controls: LinkControls, key: string): ControlState {
  if (controls.hide.has(key)) return 'hidden';
  return controls.lock.has(key) ? 'locked' : 'shown';
}

/** Reads `hide` and `lock`; `names` are the controls that exist. */
export function parseControls(params: URLSearchParams, names: readonly string[]): ControlsReading {
  const reports: Report[] = [];
  const read = (key: ControlKey) => {
    const asked = params.getAll(key).flatMap((text) => text.split(',').filter(Boolean));
    const unknown = asked.filter((name) => !names.includes(name));
    reports.push(...unknown.map((name) => report(key, name, 'unknown-name')));
    return new Set(names.filter((name) => asked.includes(name)));
  };
  const controls = { hide: read('hide'), lock: read('lock') };
  return { controls, reports: [...reports, ...offer(reports, 'known-names', names)] };
}

/** In the order of `names`, whatever order they were asked for in. */
export function printControls(controls: LinkControls, names: readonly string[]): Entry[] {
  return controlKeys.flatMap((key): Entry[] => {
    const chosen = names.filter((name) => controls[key].has(name));
    return chosen.length === 0 ? [] : [[key, chosen.join(',')]];
  });
}

/** Reports a version this site does not speak, and keys nobody reads. */
export function reportStrangers(
  params: URLSearchParams,
  known: ReadonlySet<string>,
): readonly Report[] {
  const strangers = [...params].filter(([key]) => key !== versionKey && !known.has(key));
  const unknown = strangers.map(([key, value]) => report(key, value, 'unknown-key'));
  const versions = params
    .getAll(versionKey)
    .filter((value) => value !== linkVersion)
    .map((value) => report(versionKey, value, 'other-version', linkVersion));
  const keys = [...known].filter((key) => key !== versionKey);
  return [...versions, ...unknown, ...offer(unknown, 'known-keys', keys)];
}

/** After all that was refused, once: what could have been asked for. */
function offer(
  refused: readonly Report[],
  reason: 'known-keys' | 'known-names',
  names: readonly string[],
): Report[] {
  return refused.length === 0 ? [] : [report('', '', reason, names.join(', '))];
}
