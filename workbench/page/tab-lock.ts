// One tab at a time keeps the stored workbook: two would overwrite each other's.

const NAME = 'kpi-pacer-workbook';

/** A page that is being reloaded gives it back a moment later. */
const WAIT_MS = 500;

/** Takes the workbook for as long as this page lives; `false` where another tab has it. */
export function holdWorkbook(): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request(NAME, { signal: AbortSignal.timeout(WAIT_MS) }, hold).catch(() => resolve(false));
  });
}
