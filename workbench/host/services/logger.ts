// Logger and console: what a script prints goes to the host's log.
import type { Execution } from '../execution';
import { checkRunning } from './ending';
import { membersOf, notEmulated, service, told } from './service';
import { serviceNames } from './signature';

export function createLogger(execution: Execution): object {
  return service(execution, 'Logger', {
    log: { takes: [['Object']], call: (value: unknown) => execution.log(textOf(value)) },
  });
}

const PRINTS = ['log', 'info', 'warn', 'error'] as const;

/** No service to Google: its calls are neither counted nor refused. */
export function createConsole(execution: Execution): object {
  const print = (...values: unknown[]) => {
    checkRunning(execution);
    execution.log(values.map(textOf).join(' '));
  };
  const prints = new Map<PropertyKey, typeof print>(
    PRINTS.map((name) => [name, told(execution, 'console', name, print)]),
  );
  const built = new Proxy(Object.freeze({}), {
    get(_target, key) {
      const known = prints.get(key);
      if (known) return known;
      return typeof key === 'symbol' ? undefined : notEmulated(execution, `console.${key}`);
    },
  });
  serviceNames.set(built, 'console');
  membersOf.set(built, Object.fromEntries(PRINTS.map((name) => [name, { call: print }])));
  return built;
}

/** Not every value has a text: an object may have no `toString`, or one that throws. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
