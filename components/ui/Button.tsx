import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import styles from './Button.module.css';

/** `primary`: the one thing to do here. `quiet`: without a border, in bars. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet';

interface OwnProps {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
}

export type ButtonProps = OwnProps & ComponentPropsWithRef<'button'>;

/** A native button; an icon stands before its words. */
export function Button({ look = 'secondary', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={buttonClass(look, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** The look of a button for other elements: links, summaries, labels of file inputs. */
export function buttonClass(look: ButtonLook, className?: string): string {
  return classNames(styles.button, styles[look], className);
}
