// Names for the grid's own fields, which have none: a screen reader would only say "edit text".

const LABELS: Record<string, string> = {
  '.o-topbar-toolbar .o-font-size': 'Font size',
  '.o-topbar-toolbar input[min="25"]': 'Zoom in percent',
  '.o-grid-add-rows-input': 'Number of rows to add',
  '.o-named-range-selector .os-input': 'Name box: the selected range',
};

/** Keeps the labels on, since the grid makes some of these fields anew. Returns how to stop. */
export function labelFields(grid: HTMLElement): () => void {
  const label = () => {
    for (const [selector, name] of Object.entries(LABELS)) {
      for (const field of grid.querySelectorAll(`${selector}:not([aria-label])`))
        field.setAttribute('aria-label', name);
    }
  };
  label();
  const observer = new MutationObserver(label);
  observer.observe(grid, { childList: true, subtree: true });
  return () => observer.disconnect();
}
