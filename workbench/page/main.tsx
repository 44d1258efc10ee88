// The page's entry: fetches what it needs, lays out the workbook, and draws again whenever something changes.
import { render } from 'preact';
import type { Host } from '../host/host';
import { isDay } from '../play/days';
import { Desk } from './desk';
import { createPageRealms } from './realm/page-realm';
import { fetchSample, fetchScript, fetchTemplates } from './server';
import { openStore } from './store';
import { moveBetweenAreas } from './ui/areas';
import { Workbench } from './ui/workbench';

declare global {
  interface Window {
    /** The open workbook, for tests and curious people. */
    workbench: { readonly host: Host | undefined };
  }
}

const root = document.getElementById('app');
let templates = '';

const desk = new Desk((state) => {
  if (root) render(<Workbench desk={desk} state={state} templates={templates} />, root);
});

window.workbench = {
  get host() {
    return desk.session?.host;
  },
};

/**
 * `npm start -- --date 2011-10-24` prints an address with that day; `?panel=none` leaves the panel closed with which the
 * sample opens. A reload then keeps the workbook's own.
 */
function askedFor(): { readonly day: string | undefined; readonly isBare: boolean } {
  const asked = new URLSearchParams(window.location.search);
  const day = asked.get('date');
  return { day: day !== null && isDay(day) ? day : undefined, isBare: asked.get('panel') === 'none' };
}

async function start(): Promise<void> {
  try {
    const { day, isBare } = askedFor();
    const [script, stored, grid] = await Promise.all([fetchScript(), openStore(), fetchTemplates()]);
    performance.mark('fetched');
    templates = grid;
    const newRealm = createPageRealms(document);
    await desk.open({ script, sample: fetchSample, newRealm, isBare }, stored);
    performance.mark('calculated');
    window.history.replaceState(null, '', window.location.pathname);
    if (day !== undefined && day !== desk.session?.today()) desk.setToday(day);
  } catch (error) {
    desk.fail(error);
  }
}

window.addEventListener('keydown', moveBetweenAreas, true);
window.addEventListener('pagehide', desk.saveUnsaved);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') desk.saveUnsaved();
});
window.addEventListener('beforeunload', (event) => {
  if (desk.wouldLose) event.preventDefault();
});

/** The browser itself tells of some errors without one: those are of no matter. */
function uncaught(error: unknown): void {
  if (error instanceof Error) desk.uncaught(error, document.querySelector('#grid .o-spreadsheet') !== null);
}
window.addEventListener('error', ({ error }) => uncaught(error));
window.addEventListener('unhandledrejection', ({ reason }) => uncaught(reason));
// From here on the page itself says what goes wrong.
document.documentElement.dataset.started = '';
void start();
