// Sentences at the foot of the page, which go by themselves.
import type { Toast } from '../host/state/user-interface';

export interface ShownToast {
  readonly text: string;
  /** `undefined` where it stays until it is dismissed. */
  readonly ms: number | undefined;
  /** What can be done about it. */
  readonly action?: { readonly text: string; act(): void };
}

/** Of what the workbench itself says. */
export const TOAST_MS = 10_000;

/** Of a script. */
export function newToast({ title, message, seconds }: Toast): ShownToast {
  return {
    text: title === '' ? message : `${title}: ${message}`,
    ms: seconds < 0 ? undefined : seconds * 1000,
  };
}
