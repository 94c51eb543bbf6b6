import { describe, expect, it } from 'vitest';
import { analyze, mobilenetV1, mobilenetV2, standardTwin } from '../arch';
import { languages } from './languages';
import { layerTitle } from './layer-title';
import { messagesOf } from './messages';

const titleIn = (language: 'en' | 'vi', name: string) =>
  layerTitle(name, messagesOf(language).gpu.layers);

describe('the title of a layer', () => {
  it('says in words where it is and what it does', () => {
    expect(titleIn('en', 'block3/depthwise')).toBe('block 3, depthwise');
    expect(titleIn('vi', 'block12/expand')).toBe('khối 12, mở rộng');
    expect(titleIn('en', 'stem/conv')).toBe('first convolution');
    expect(titleIn('en', 'head/conv')).toBe('last 1 × 1 convolution');
    expect(titleIn('vi', 'head/classifier')).toBe('bộ phân loại');
  });

  it('leaves a name of somebody else as it is', () => {
    expect(titleIn('en', 'features.3/weird')).toBe('features.3/weird');
    expect(titleIn('en', 'block3/head')).toBe('block3/head');
    expect(titleIn('en', 'head/block')).toBe('head/block');
  });

  it.each(languages)('is another for every layer of V1, V2 and their twins (%s)', (language) => {
    const networks = [mobilenetV1(), mobilenetV2()];
    for (const network of [...networks, ...networks.map((each) => standardTwin(each))]) {
      const names = analyze(network).rows.map(({ name }) => name);
      const titles = names.map((name) => titleIn(language, name));
      expect(titles.filter((title) => title.includes('/'))).toEqual([]);
      expect(new Set(titles).size).toBe(names.length);
    }
  });
});
