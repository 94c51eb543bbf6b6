// @vitest-environment jsdom
import { act } from 'react';
import { expect, it } from 'vitest';
import { find, mount } from '@/tests/support/mount';
import { keepPlace, nothingRead, replaceReading } from './reading-store';
import { Resume } from './Resume';

const sections = [
  { id: 'why-small', title: 'Why small', exercises: [] },
  { id: 'relu6', title: 'ReLU6', exercises: [] },
] as const;

const texts = {
  resumeTitle: 'You were here before.',
  resume: 'Go on in section {number}, {title}',
};

it('offers the place of a loaded file, keeps it while one reads, and nothing once all is erased', () => {
  const { container } = mount(<Resume sections={sections} texts={texts} />);
  expect(container.textContent).toBe('');
  act(() => replaceReading({ place: 'relu6.3', read: [] }));
  expect(container.textContent).toBe('You were here before. Go on in section 2, ReLU6');
  expect(find(container, 'a').getAttribute('href')).toBe('#relu6.3');
  act(() => keepPlace('why-small.2'));
  expect(find(container, 'a').getAttribute('href')).toBe('#relu6.3');
  act(() => replaceReading(nothingRead));
  expect(container.textContent).toBe('');
});

it('offers nothing once all is erased in another tab', () => {
  const { container } = mount(<Resume sections={sections} texts={texts} />);
  act(() => replaceReading({ place: 'relu6.3', read: [] }));
  act(() => {
    const key = 'mobilenet-explained.reading';
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
  });
  expect(container.textContent).toBe('');
});
