import Link from 'next/link';
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './Button';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

export interface LinkButtonProps extends ComponentProps<typeof Link> {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
}

/** A link to a page of this site that looks like a button. */
export function LinkButton({
  look = 'secondary',
  icon,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link prefetch={false} className={buttonClass(look, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
