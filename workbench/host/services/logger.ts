// Logger and console: what a script prints goes to the host's log.
import type { Execution } from '../execution';
import { checkRunning } from './ending';
import { notEmulated, service } from './service';

export function createLogger(execution: Execution): object {
  return service(execution, 'Logger', {
    log: { takes: [['Object']], call: (value: unknown) => execution.log(textOf(value)) },
  });
}

const PRINTS = new Set<PropertyKey>(['log', 'info', 'warn', 'error']);

/** No service to Google: its calls are neither counted nor refused. */
export function createConsole(execution: Execution): object {
  const print = (...values: unknown[]) => {
    checkRunning(execution);
    execution.log(values.map(textOf).join(' '));
  };
  return new Proxy(Object.freeze({}), {
    get(_target, key) {
      if (PRINTS.has(key)) return print;
      return typeof key === 'symbol' ? undefined : notEmulated(execution, `console.${key}`);
    },
  });
}

/** Not every value has a text: an object may have no `toString`, or one that throws. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
