import type { AllowedTexts } from '@/components/ui/allowed-text';

/**
 * The words of every parameter control, in the page's language; braces are filled in. What is
 * allowed stands there with {value}, which stays in use.
 */
export interface ParameterTexts extends AllowedTexts {
  /** {label} */
  readonly less: string;
  /** {label} */
  readonly more: string;
  readonly locked: string;
}
