// One tab at a time keeps the stored workbook: two would overwrite each other's.

const NAME = 'kpi-pacer-workbook';

/** A page that is being reloaded gives it back a moment later. */
const WAIT_MS = 500;

/** Takes the workbook for as long as this page lives; `false` where another tab has it. */
export async function holdWorkbook(): Promise<boolean> {
  if (!navigator.locks) return true;
  // At once, where it is free: a page that is slow to open has no time that it could run out of.
  if (await held({ ifAvailable: true })) return true;
  return held({ signal: AbortSignal.timeout(WAIT_MS) });
}

/** Whether it was had; then it is kept. */
function held(options: LockOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => undefined);
    };
    navigator.locks.request(NAME, options, hold).catch(() => resolve(false));
  });
}
