import { act, useState } from 'react';
import { vi } from 'vitest';
import {
  ParameterControl,
  type ParameterControlProps,
} from '@/components/ui/parameter-control/ParameterControl';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { find, mount } from './mount';

export const alphas = { values: [0.25, 0.5, 0.75, 1] };

type Settings = Partial<ParameterControlProps> & { readonly language?: 'en' | 'vi' };

type Heard = Pick<Required<ParameterControlProps>, 'onChange' | 'onSettle' | 'onLight'>;

/** Holds the value of a control, as a page would; another button sets it to 64 from outside. */
function Held({ heard, language = 'en', ...props }: Settings & { readonly heard: Heard }) {
  const [value, setValue] = useState(props.value ?? 5);
  const numbers = numbersIn(language);
  return (
    <>
      <ParameterControl
        label="filters"
        symbol="ncPrime"
        allowed={{ min: 1, max: 512, step: 1 }}
        language={language}
        format={(number) => numbers.upTo(number, 2)}
        texts={messagesOf(language).parameter}
        {...props}
        value={value}
        {...heard}
        onChange={(next) => {
          heard.onChange(next);
          setValue(next);
        }}
      />
      <button onClick={() => setValue(64)}>elsewhere</button>
    </>
  );
}

/** A control of 1 to 512 filters at 5, unless told otherwise, and what it tells the page. */
export function showParameter(settings: Settings = {}) {
  const heard = {
    onChange: vi.fn<Heard['onChange']>(),
    onSettle: vi.fn<Heard['onSettle']>(),
    onLight: vi.fn<Heard['onLight']>(),
  };
  const { container, show } = mount(<Held heard={heard} {...settings} />);
  return {
    ...heard,
    container,
    show: (next: Settings) => show(<Held heard={heard} {...next} />),
    field: find<HTMLInputElement>(container, 'input[role=spinbutton]'),
    range: find<HTMLInputElement>(container, 'input[type=range]'),
    errorText: () => container.querySelector('[role=alert]')?.textContent,
    described: () => describedBy(container),
  };
}

function describedBy(container: HTMLElement): string | null | undefined {
  const id = find(container, 'input[role=spinbutton]').getAttribute('aria-describedby');
  return id === null ? undefined : document.getElementById(id)?.textContent;
}

export function fire(target: EventTarget, event: Event): void {
  act(() => void target.dispatchEvent(event));
}

export function leave(field: HTMLElement): void {
  fire(field, new FocusEvent('focusout', { bubbles: true }));
}

/** Whether the control took the key for itself. */
export function takesKey(
  field: HTMLElement,
  key: string,
  options: KeyboardEventInit = {},
): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  fire(field, event);
  return event.defaultPrevented;
}
