import { Button } from '@/components/ui/Button';
import styles from './ParameterControl.module.css';

interface StepperProps {
  readonly sign: string;
  readonly name: string;
  /** Stays focusable at the end of the range, so that the keyboard does not lose its place. */
  readonly isOff: boolean;
  readonly onStep: () => void;
}

/** One step less or more. */
export function Stepper({ sign, name, isOff, onStep }: StepperProps) {
  return (
    <Button
      className={styles.stepper}
      aria-label={name}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onStep}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
}
