import { describe, expect, it } from 'vitest';
import { printQuery } from './codec';
import {
  allControls,
  controlState,
  parseControls,
  printControls,
  reportStrangers,
} from './link-query';

const names = ['n', 'f', 's', 'answers'];
const parse = (search: string) => parseControls(new URLSearchParams(search), names);

describe('hide and lock', () => {
  it('name controls, in any order and spread over several keys', () => {
    const { controls, reports } = parse('?lock=f,n&hide=answers&hide=s');
    expect(controls).toEqual({ hide: new Set(['s', 'answers']), lock: new Set(['n', 'f']) });
    expect(reports).toEqual([]);
  });

  it('report names that do not exist, and keep the others', () => {
    const { controls, reports } = parse('?hide=s,stride,');
    expect(controls.hide).toEqual(new Set(['s']));
    expect(reports).toEqual([
      { key: 'hide', value: 'stride', reason: 'unknown-name' },
      { key: '', value: '', reason: 'known-names', used: names.join(', ') },
    ]);
  });

  it('are printed in the order of the controls, with readable commas', () => {
    const controls = { hide: new Set(['answers']), lock: new Set(['s', 'f']) };
    expect(printQuery(printControls(controls, names))).toBe('?hide=answers&lock=f,s');
    expect(printControls(allControls, names)).toEqual([]);
  });

  it('show, fix or remove a control; removing wins', () => {
    const controls = { hide: new Set(['s']), lock: new Set(['s', 'f']) };
    expect(controlState(controls, 'n')).toBe('shown');
    expect(controlState(controls, 'f')).toBe('locked');
    expect(controlState(controls, 's')).toBe('hidden');
  });
});

describe('keys that belong to nobody', () => {
  const known = new Set(['n', 'theme']);

  it('are reported, the known ones not', () => {
    expect(reportStrangers(new URLSearchParams('?n=6&theme=dark&utm_source=x'), known)).toEqual([
      { key: 'utm_source', value: 'x', reason: 'unknown-key' },
      { key: '', value: '', reason: 'known-keys', used: 'n, theme' },
    ]);
  });

  it('are followed once by the keys that are known', () => {
    const reports = reportStrangers(new URLSearchParams('?a=1&b=2&n=6'), new Set([...known, 'v']));
    expect(reports.map(({ reason }) => reason)).toEqual([
      'unknown-key',
      'unknown-key',
      'known-keys',
    ]);
    expect(reports.at(-1)?.used).toBe('n, theme');
  });

  it('a version of our own is none, another is reported with the one that is spoken here', () => {
    expect(reportStrangers(new URLSearchParams('?v=1'), known)).toEqual([]);
    expect(reportStrangers(new URLSearchParams('?v=7'), known)).toEqual([
      { key: 'v', value: '7', reason: 'other-version', used: '1' },
    ]);
  });
});
