// Looks at the browser before anything else, says so where the grid can't work in it, and loads the rest.
//
// This is a script of its own, built for any browser: the page's own code would not even be read by an old one.

type Need = readonly [name: string, isThere: () => unknown];

const NEEDS: readonly Need[] = [
  ['the JavaScript of 2022', () => new Function('a', 'class B { static #c = a?.b ?? 1; static {} }')],
  ['Array.prototype.findLastIndex', () => 'findLastIndex' in Array.prototype],
  ['OffscreenCanvas', () => 'OffscreenCanvas' in window],
  ['ResizeObserver', () => 'ResizeObserver' in window],
  ['the CSS function light-dark()', () => CSS.supports('color', 'light-dark(#fff, #000)')],
];

/** In this order: each one uses those before it. */
const SCRIPTS = ['/packages/owl.iife.min.js', '/packages/o_spreadsheet.min.iife.js', '/page.js'];

/** Where nothing was ever stored, the sample is what will be shown. */
const DATABASE = 'kpi-pacer';

/** A page in the background gets no frames. */
const PAINT_AT_MOST_MS = 100;

const lacks = ([, isThere]: Need) => {
  try {
    return !isThere();
  } catch {
    return true;
  }
};

function refuse(sentence: string): void {
  if (document.documentElement.classList.contains('refused')) return;
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  document.getElementById('refusal')?.append(paragraph);
  document.documentElement.classList.add('refused');
}

const isStarted = () => document.documentElement.dataset.started !== undefined;

/** Until the page's own code runs, nobody else would say so. */
function refuseUnlessStarted(reason: string): void {
  if (isStarted()) return;
  refuse(
    `The workbench can't start: ${reason}. Run "npm install" and "npm start" again, then reload this page.`,
  );
}

window.addEventListener('error', ({ message }) => refuseUnlessStarted(message));
window.addEventListener('unhandledrejection', ({ reason }) => refuseUnlessStarted(String(reason)));

let isLoading = false;

function loadScripts(): void {
  if (isLoading) return;
  isLoading = true;
  for (const src of SCRIPTS) {
    const script = document.createElement('script');
    script.src = src;
    script.async = false;
    script.onerror = () =>
      refuse(`${src} can't be loaded. Run "npm install" and "npm start" again, then reload this page.`);
    if (src === SCRIPTS[SCRIPTS.length - 1])
      script.onload = () => refuseUnlessStarted('its code is not complete');
    document.body.append(script);
  }
}

async function preloadSample(): Promise<void> {
  const databases = await indexedDB.databases();
  if (databases.some(({ name }) => name === DATABASE)) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.href = '/sample.json';
  link.crossOrigin = '';
  document.head.append(link);
}

const lacking = NEEDS.find(lacks);
if (lacking) {
  refuse(
    `This browser does not have ${lacking[0]}, which the grid needs. Please open the workbench in a newer one: Chrome or Edge 123, Firefox 120, Safari 17.5, or later.`,
  );
} else {
  // Where the browser does not say, the sample is fetched a moment later.
  preloadSample().catch(() => undefined);
  // The outline of the page is painted first: reading the grid's script keeps the browser busy for a while.
  requestAnimationFrame(() => setTimeout(loadScripts));
  setTimeout(loadScripts, PAINT_AT_MOST_MS);
}
