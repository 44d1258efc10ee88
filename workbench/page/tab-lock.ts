// One tab at a time keeps the stored workbook: two would overwrite each other's.

const NAME = 'kpi-pacer-workbook';

/** A page that is being reloaded gives it back a moment later. */
const WAIT_MS = 500;

/** Takes the workbook for as long as this page lives; `false` where another tab has it. */
export async function holdWorkbook(): Promise<boolean> {
  if (!navigator.locks) return true;
  // Where it is free it is had without a limit: on a busy computer the answer itself may take longer than one.
  return (await taken({ ifAvailable: true })) || taken({ signal: AbortSignal.timeout(WAIT_MS) });
}

function taken(options: LockOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => undefined);
    };
    navigator.locks.request(NAME, options, hold).catch(() => resolve(false));
  });
}
