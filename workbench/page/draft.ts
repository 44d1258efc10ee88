// A text that is written before the page goes, and found by the next one.

const KEY = 'kpi-pacer-unsaved';

/** Where the browser keeps nothing, there is none. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

export const draft = {
  read: () => attempt(() => window.localStorage.getItem(KEY)) ?? undefined,
  write: (text: string) => attempt(() => window.localStorage.setItem(KEY, text)),
  remove: () => attempt(() => window.localStorage.removeItem(KEY)),
};
