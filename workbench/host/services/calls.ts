// The log of service calls, and of what a script asked for in vain.

export interface ServiceCall {
  /** The full name, such as "SpreadsheetApp.Range". */
  readonly service: string;
  readonly method: string;
  /** Whether the call has to leave the sandbox: on Google, that is what takes time. */
  readonly remote: boolean;
  /** Made by a custom function while a cell is calculated. */
  readonly ofCell?: true;
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
