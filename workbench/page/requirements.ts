// Looks at the browser before anything else is loaded, and says so where the grid can't work in it.
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

const lacks = ([, isThere]: Need) => {
  try {
    return !isThere();
  } catch {
    return true;
  }
};

function refuse(sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  document.getElementById('refusal')?.append(paragraph);
  document.documentElement.classList.add('refused');
}

const lacking = NEEDS.find(lacks);
if (lacking) {
  refuse(
    `This browser does not have ${lacking[0]}, which the grid needs. Please open the workbench in a newer one: Chrome or Edge 123, Firefox 120, Safari 17.5, or later.`,
  );
}

// Whatever else goes wrong, the page itself can say; but not when it isn't there.
window.addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const path = new URL(target.src).pathname;
    refuse(`${path} can't be loaded. Run "npm install" and "npm start" again, then reload this page.`);
  },
  true,
);
