// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { fakeBrowser } from '@/tests/support/browser';
import { find, mount, press } from '@/tests/support/mount';
import { alone } from './alone';
import { comparisonPart, V1V2Comparison } from './v1-v2-comparison';
import { comparisonStore } from './v1-v2-comparison/state';

beforeEach(() => {
  fakeBrowser();
  comparisonStore.setState({ measure: 'macs' });
});

function open(search: string) {
  window.history.replaceState(null, '', `/en/figures/v1-v2-comparison/${search}`);
  const Alone = alone(V1V2Comparison, comparisonPart);
  return mount(<Alone language="en" messages={messagesOf('en')} />).container;
}

const control = 'fieldset input[value=memory]';

describe('the link of a figure', () => {
  it('leaves its control as it is', () => {
    const container = open('?vvm=blocks');
    press(find(container, control));
    expect(comparisonStore.getState().measure).toBe('memory');
  });

  it('fixes it, and says so', () => {
    const container = open('?vvm=blocks&lock=vvm');
    press(find(container, control));
    expect(comparisonStore.getState().measure).toBe('blocks');
    expect(container.textContent).toContain(messagesOf('en').parameter.locked);
  });

  it('removes it', () => {
    const container = open('?vvm=blocks&hide=vvm');
    expect(container.querySelector(control)).toBeNull();
    expect(comparisonStore.getState().measure).toBe('blocks');
  });

  it('says of a name that no control has it', () => {
    expect(open('?hide=nothing').textContent).toContain('nothing');
  });
});
