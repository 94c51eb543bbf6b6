import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionIds } from '@/lib/content/lesson/types';
import { nothingRead, parseReading, sectionOf } from './reading-store';

describe('the kept reading position', () => {
  it('is read as it was written', () => {
    const reading = { place: 'together.4', read: ['why-small', 'depthwise'] };
    expect(parseReading(JSON.stringify(reading))).toEqual(reading);
  });

  it('leaves out what the lesson does not have', () => {
    expect(parseReading('{"place":"elsewhere.1","read":["why-small","nowhere",3]}')).toEqual({
      place: null,
      read: ['why-small'],
    });
    expect(parseReading('{"place":["relu6"],"read":"relu6"}')).toEqual(nothingRead);
    expect(parseReading('{')).toEqual(nothingRead);
    expect(parseReading('null')).toEqual(nothingRead);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseReading(text)).toHaveProperty('read');
      }),
    );
  });

  it('belongs to the section whose id it starts with', () => {
    for (const id of sectionIds) expect(sectionOf(`${id}.12`)).toBe(id);
    expect(sectionOf('mobilenet-v1')).toBe('mobilenet-v1');
    expect(sectionOf('mobilenet')).toBeUndefined();
  });
});
