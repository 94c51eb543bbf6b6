import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SegmentedControl } from './SegmentedControl';

function render(value: 'a' | 'b') {
  return renderToStaticMarkup(
    <SegmentedControl
      legend="Letter"
      options={[
        { value: 'a', label: 'First' },
        { value: 'b', label: 'Second', disabled: true },
      ]}
      value={value}
      onChange={() => undefined}
    />,
  );
}

it('is a named group of native radio buttons with the value checked', () => {
  const html = render('b');
  expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>Letter<\/legend>/);
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html).toMatch(/<input[^>]*disabled=""[^>]*checked="" value="b"/);
});

it('gives its radio buttons one name, so that arrow keys move between them', () => {
  const names = [...render('a').matchAll(/ name="([^"]+)"/g)].map((match) => match[1]);
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(1);
});
