// F6 and Shift+F6 move between the bar, the grid and the panel: in the grid, Tab moves the selected cell.

/** Each area, and what takes the focus in it. */
const AREAS: readonly (readonly [area: string, target: string])[] = [
  ['#bar', '#bar button'],
  ['#grid', '#grid .o-grid .o-composer'],
  ['#panel', '#panel button'],
];

const isVisible = ([area]: (typeof AREAS)[number]) => document.querySelector(area) !== null;

export function moveBetweenAreas(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'preventDefault' | 'stopPropagation'>,
) {
  if (event.key !== 'F6' || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  event.stopPropagation();
  const areas = AREAS.filter(isVisible);
  const current = areas.findIndex(([area]) => document.querySelector(area)?.contains(document.activeElement));
  const next = areas.at((current + (event.shiftKey ? -1 : 1)) % areas.length);
  if (next) focusOn(next[1]);
}

export function focusGrid(): void {
  focusOn('#grid .o-grid .o-composer');
}

function focusOn(target: string): void {
  document.querySelector<HTMLElement>(target)?.focus();
}
