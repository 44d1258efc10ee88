// Utilities: formatting of dates, and waiting.
import type { Execution } from '../execution';
import { createZone, isTimeZone } from '../time-zone';
import { formatCivil } from './date-pattern';
import { ServiceError, service } from './service';

/** The reference: 300,000 at most. */
const LONGEST_SLEEP_MS = 300_000;

export function createUtilities(execution: Execution): object {
  return service(execution, 'Utilities', {
    sleep: {
      takes: [['Integer']],
      call: (milliseconds: number) => {
        if (milliseconds < 0 || milliseconds > LONGEST_SLEEP_MS)
          throw new ServiceError('Invalid argument: milliseconds');
        execution.time.wait(milliseconds);
      },
    },
    formatDate: {
      takes: [['Date', 'String', 'String']],
      call: (date: Date, timeZone: string, pattern: string) => {
        // Google quietly takes an unknown zone for GMT, which would hide a mistake.
        if (!isTimeZone(timeZone))
          throw new ServiceError(`Invalid argument: timeZone. "${timeZone}" is not a time zone.`);
        const zone = createZone(timeZone);
        const instant = date.getTime();
        return formatCivil(zone.civilAt(instant), zone.offsetAt(instant), pattern);
      },
    },
  });
}
