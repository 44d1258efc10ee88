// The grid's menu bar by the keyboard: of itself it is for the mouse. What opens below it has keys of its own.

const MENU = '.o-topbar-menu';

/** The keys that open a menu. */
const OPENING = ['Enter', ' ', 'ArrowDown'];

/** How far along the bar a key leads, in the reading direction. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const menusIn = (grid: HTMLElement) => [...grid.querySelectorAll<HTMLElement>(MENU)];

/** One of the menus is on the way of Tab, and the arrow keys lead to the others. Returns how to stop. */
export function giveMenusKeys(grid: HTMLElement): () => void {
  const prepare = () => {
    const bar = grid.querySelector('.o-topbar-topleft');
    bar?.setAttribute('role', 'menubar');
    bar?.setAttribute('aria-label', 'Menus');
    menusIn(grid).forEach((menu, index) => {
      if (menu.hasAttribute('tabindex')) return;
      menu.setAttribute('role', 'menuitem');
      menu.setAttribute('aria-haspopup', 'menu');
      menu.tabIndex = index === 0 ? 0 : -1;
    });
  };
  const press = (event: KeyboardEvent) => {
    const menus = menusIn(grid);
    const menu = event.target instanceof HTMLElement ? event.target : null;
    const at = menu === null ? -1 : menus.indexOf(menu);
    if (menu === null || at < 0) return;
    const step = STEPS[event.key];
    if (step === undefined && !OPENING.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) menu.click();
    else goTo(menus, (at + step + menus.length) % menus.length);
  };
  prepare();
  const observer = new MutationObserver(prepare);
  observer.observe(grid, { childList: true, subtree: true });
  grid.addEventListener('keydown', press, true);
  return () => {
    observer.disconnect();
    grid.removeEventListener('keydown', press, true);
  };
}

function goTo(menus: readonly HTMLElement[], to: number): void {
  menus.forEach((menu, index) => {
    menu.tabIndex = index === to ? 0 : -1;
  });
  menus[to]?.focus();
}
