// The sidebar's tabs: arrow keys go from one to the next, Tab goes into the one that is shown.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SIDEBAR } from '../../words';

/** In the order in which they stand. */
const TABS = ['setup', 'progress', 'alerts'] as const;

export type TabKey = (typeof TABS)[number];

interface TabsProps {
  readonly selected: TabKey;
  readonly onSelect: (key: TabKey) => void;
  /** What everyone has to know, whichever tab is shown. */
  readonly notice?: ComponentChildren;
  readonly panels: Readonly<Record<TabKey, ComponentChildren>>;
}

/** How far a key goes; the ends are joined. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function Tabs({ selected, onSelect, notice, panels }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const shownBefore = useRef(selected);
  useLayoutEffect(() => {
    if (shownBefore.current === selected) return;
    shownBefore.current = selected;
    // What had the focus may be hidden now, and nobody should be lost.
    list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [selected]);

  const move = (event: KeyboardEvent) => {
    const current = TABS.indexOf(selected);
    const step = STEPS[event.key];
    let next = step === undefined ? -1 : (current + step + TABS.length) % TABS.length;
    if (event.key === 'Home') next = 0;
    if (event.key === 'End') next = TABS.length - 1;
    const tab = TABS[next];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab);
  };

  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={SIDEBAR.tabs}>
        {TABS.map((key) => (
          <button
            key={key}
            id={`tab-${key}`}
            type="button"
            role="tab"
            aria-selected={key === selected}
            aria-controls={`panel-${key}`}
            tabIndex={key === selected ? 0 : -1}
            onClick={() => onSelect(key)}
            onKeyDown={move}
          >
            {SIDEBAR[key]}
          </button>
        ))}
      </div>
      {notice}
      {TABS.map((key) => (
        // Hidden, not taken away: what was typed or unfolded there stays as it is.
        <div
          key={key}
          id={`panel-${key}`}
          class="tab-panel"
          role="tabpanel"
          aria-labelledby={`tab-${key}`}
          hidden={key !== selected}
        >
          {panels[key]}
        </div>
      ))}
    </>
  );
}
