import { Button } from '@/components/ui/Button';
import type { IconName } from '@/components/ui/icon-paths';
import styles from './Transport.module.css';

export interface TransportButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** There is nothing to do now. The button stays focusable: who steps to the end stays there. */
  readonly isIdle: boolean;
  readonly onPress: () => void;
}

export function TransportButton({ icon, label, isIdle, onPress }: TransportButtonProps) {
  return (
    <Button
      className={styles.button}
      icon={icon}
      aria-label={label}
      title={label}
      aria-disabled={isIdle}
      onClick={isIdle ? undefined : onPress}
    />
  );
}
