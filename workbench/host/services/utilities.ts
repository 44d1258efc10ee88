// Utilities: formatting of dates.
import type { Execution } from '../execution';
import { createZone, isTimeZone } from '../time-zone';
import { formatCivil } from './date-pattern';
import { ServiceError, service } from './service';

export function createUtilities(execution: Execution): object {
  return service(execution, 'Utilities', {
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
