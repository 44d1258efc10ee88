// A month day by day, without a page: the mails of each day, and why the script says that it sent them.
import type { TriggerRun } from '../host/clock/advance';
import type { Host } from '../host/host-api';
import type { Mail } from '../host/services/outbox';
import { addDays, instantOf } from './days';
import type { Month } from './month';

/** A row of the script's own log. */
export interface LogLine {
  readonly sheet: string;
  readonly kpi: string;
  /** Whom it was told; blank for a problem. */
  readonly to: string;
  readonly why: string;
}

export interface PlayedDay {
  readonly day: string;
  readonly mails: readonly Mail[];
  readonly log: readonly LogLine[];
  readonly failed: readonly TriggerRun[];
}

/** What the script calls it, in either language. */
const LOG_SHEETS = ['Alert log', '通知記録'];

/**
 * Moves the clock from a day through a month, to the morning after its last day, and tells of each day. Nobody has the
 * file open in that time: its cells are calculated at the end.
 */
export function playDays(
  host: Host,
  { next }: Month,
  from: string,
  timeZone: string,
  tell: (played: PlayedDay) => void,
): void {
  host.unattended(() => {
    for (let day = from; day < next; ) {
      day = addDays(day, 1);
      const mailsBefore = host.outbox.length;
      const linesBefore = logLines(host).length;
      const runs = host.advanceTo(instantOf(day, timeZone));
      tell({
        day,
        mails: host.outbox.slice(mailsBefore),
        log: logLines(host).slice(linesBefore),
        failed: runs.filter(({ error }) => error !== undefined),
      });
    }
  });
}

function logLines({ engine, spreadsheet }: Host): LogLine[] {
  const sheet = engine.sheetNames().find((name) => LOG_SHEETS.includes(name));
  if (sheet === undefined) return [];
  const rows = spreadsheet.texts(sheet, `A2:E${spreadsheet.rowCount(sheet)}`);
  return rows
    .filter(([time]) => time !== '')
    .map(([, of = '', kpi = '', to = '', why = '']) => ({ sheet: of, kpi, to, why }));
}
