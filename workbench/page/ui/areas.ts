// F6 and Shift+F6 move between the bar, what there is to try, the menus, the grid or the mail over it, the Outbox and the panel: in the grid, Tab
// moves the selected cell.

/** Each area, and what takes the focus in it. */
const AREAS: readonly (readonly [area: string, target: string])[] = [
  ['#bar', '#bar button:not(:disabled)'],
  ['#tries', '#tries button:not(:disabled)'],
  ['#grid:not([inert]) .o-topbar-top', '#grid .o-topbar-menu[tabindex="0"]'],
  ['#grid:not([inert])', '#grid .o-grid .o-composer'],
  ['#mail', '#mail button:not(:disabled)'],
  ['#outbox', '#outbox button:not(:disabled)'],
  ['#panel', '#panel button'],
];

const isVisible = ([area]: (typeof AREAS)[number]) => document.querySelector(area)?.checkVisibility();

export function moveBetweenAreas(event: KeyboardEvent): void {
  if (event.key !== 'F6' || isAsking()) return;
  event.preventDefault();
  event.stopPropagation();
  moveOn(event.shiftKey);
}

/** From the area with the focus to the one after it, or before it. */
export function moveOn(isBackwards: boolean): void {
  if (isAsking()) return;
  const areas = AREAS.filter(isVisible);
  const current = areas.findIndex(([area]) => document.querySelector(area)?.contains(document.activeElement));
  const next = areas.at((current + (isBackwards ? -1 : 1)) % areas.length);
  if (next) focusOn(next[1]);
}

const isAsking = () => document.querySelector('dialog[open]') !== null;

export function focusGrid(): void {
  focusOn('#grid .o-grid .o-composer');
}

export function focusOn(target: string): void {
  document.querySelector<HTMLElement>(target)?.focus();
}
