// Logger and console: what a script prints goes to the host's log.
import type { Execution } from '../execution';
import { service } from './service';

export function createLogger(execution: Execution): object {
  return service(execution, 'Logger', {
    log: { takes: [['Object']], call: (value: unknown) => execution.log(String(value)) },
  });
}

export function createConsole(execution: Execution): object {
  const print = (...values: unknown[]) => execution.log(values.map(String).join(' '));
  return { log: print, info: print, warn: print, error: print };
}
