// The log of service calls, and of what a script asked for in vain.

import type { AuthMode } from '../state/auth-mode';

export interface ServiceCall {
  /** The full name, such as "SpreadsheetApp.Range". */
  readonly service: string;
  readonly method: string;
  /** Whether the call has to leave the sandbox: on Google, that is what takes time. */
  readonly remote: boolean;
  /** May change the document. */
  readonly writes?: true;
  /** Made by a custom function while a cell is calculated. */
  readonly ofCell?: true;
}

/** A call as it was made, and what came of it. What was refused is one too. */
export interface CallSeen {
  /** The full name, such as "SpreadsheetApp.Range". */
  readonly service: string;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly mode: AuthMode;
  /** What the script got, unless something was thrown. */
  readonly returned?: unknown;
  readonly thrown?: unknown;
}

export class CallLog {
  readonly calls: ServiceCall[] = [];
  /** By name, even when the script caught the error. */
  readonly notEmulated: string[] = [];

  clear(): void {
    this.calls.length = 0;
    this.notEmulated.length = 0;
  }
}
