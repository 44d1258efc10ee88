// The grid, mounted anew for each workbook.
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk';
import { mountGrid, onChange } from '../grid/grid';
import { setMenus } from '../grid/menus';
import type { Session } from '../session';

interface GridAreaProps {
  readonly desk: Desk;
  readonly session: Session;
  readonly templates: string;
  /** Whether a mail lies over it. */
  readonly isCovered: boolean;
}

export function GridArea({ desk, session, templates, isCovered }: GridAreaProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const { host } = session;
    const { model } = host.engine;
    const element = place.current;
    if (!element) return;
    setMenus(host.menus, desk);
    const stopWatching = onChange(model, desk.changed);
    const mounted = mountGrid(element, model, templates, desk);
    mounted.then(() => announce(() => desk.seen(session)), desk.failWorkbook);
    return () => {
      stopWatching();
      delete document.documentElement.dataset.ready;
      void mounted.then(
        (unmount) => unmount(),
        () => undefined,
      );
    };
  }, [session, desk, templates]);
  return <main id="grid" aria-label="Spreadsheet" inert={isCovered} ref={place} />;
}

/** Once it has been painted: the skeleton goes, and the time of the first view can be read. */
function announce(done: () => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.ready = '';
      performance.mark('ready');
      done();
    }),
  );
}
