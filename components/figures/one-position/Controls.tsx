'use client';

import { useHighlight } from '@/components/hooks/use-highlight';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { onePositionTable, positionScopes, type OnePositionStore } from '@/lib/store/one-position';
import { Controlled } from '../Controlled';
import type { FigureProps } from '../figure-props';
import styles from './OnePosition.module.css';
import type { View } from './view';
import { noticesOf } from './words';

interface ControlsProps extends FigureProps<'onePosition'> {
  readonly store: OnePositionStore;
  readonly view: View;
  readonly isTried: boolean;
  readonly onTry: () => void;
}

/** The one slider and the one switch. */
export function Controls({ language, messages, store, view, isTried, onTry }: ControlsProps) {
  const texts = messages.onePosition;
  const { fields } = onePositionTable;
  const { locked } = messages.parameter;
  const numbers = numbersIn(language);
  const { lit, onLight } = useHighlight();
  const positions = numbers.integer(view.positions);
  return (
    <>
      <Controlled name={fields.filters.key} locked={locked}>
        <div className={styles.control}>
          <ParameterControl
            label={texts.filters}
            symbol="ncPrime"
            value={view.setting.filters}
            allowed={fields.filters.allowed}
            language={language}
            format={numbers.integer}
            texts={messages.parameter}
            lit={lit}
            onLight={onLight}
            onChange={(filters) => {
              store.setState({ filters });
              onTry();
            }}
          />
          {!isTried && (
            <span className={styles.drag} aria-hidden="true">
              {texts.drag}
            </span>
          )}
        </div>
      </Controlled>
      <Controlled name={fields.scope.key} locked={locked}>
        <SegmentedControl
          legend={texts.scope}
          options={positionScopes.map((value) => ({
            value,
            label: fill(texts.scopes[value], { positions }),
          }))}
          value={view.setting.scope}
          onChange={(scope) => store.setState({ scope })}
        />
      </Controlled>
    </>
  );
}

interface NoticesProps extends FigureProps<'onePosition'> {
  readonly view: View;
}

/** What should have been seen. */
export function Notices({ view, language, messages }: NoticesProps) {
  const notices = noticesOf(view, messages.onePosition, numbersIn(language));
  return (
    <ul>
      {notices.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
