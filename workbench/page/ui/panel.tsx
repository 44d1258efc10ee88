// The sidebar of a script: 300 pixels at the right, its page in a frame of its own.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Desk, OpenPanel } from '../desk';
import { connectPanel } from '../panel/bridge';
import { panelDocument } from '../panel/document';
import { focusGrid, moveOn } from './areas';
import { CloseIcon } from './icons';

/**
 * What Google allows its frames, but `allow-same-origin`: Google serves a panel from a host of its own, here it
 * would have the origin of the workbench, and could reach into it.
 */
const SANDBOX = [
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
].join(' ');

interface PanelProps {
  readonly desk: Desk;
  readonly panel: OpenPanel;
}

export function Panel({ desk, panel }: PanelProps) {
  const title = panel.page.title || 'Sidebar';
  return (
    <aside id="panel" aria-label={title}>
      <div class="panel-head">
        <h2>{title}</h2>
        <button
          type="button"
          class="round"
          aria-label="Close the panel"
          title="Close"
          onClick={() => {
            desk.closePanel();
            focusGrid();
          }}
        >
          <CloseIcon />
        </button>
      </div>
      {/* Another page gets another frame: nothing that was meant for the last one can reach it. */}
      <PanelFrame key={panel.id} desk={desk} panel={panel} title={title} />
    </aside>
  );
}

interface PanelFrameProps extends PanelProps {
  readonly title: string;
  readonly isDialog?: boolean;
}

/** The page of a panel or of a dialog. */
export function PanelFrame({ desk, panel, title, isDialog = false }: PanelFrameProps) {
  const place = useRef<HTMLIFrameElement>(null);
  // Before the frame's page can have begun to run.
  useLayoutEffect(() => {
    const frame = place.current;
    if (!frame) return;
    const disconnect = connectPanel(frame, {
      call: (functionName, args) => desk.call(panel, functionName, args),
      close: isDialog ? desk.closeDialog : desk.closePanel,
      // Nothing beside a dialog can be reached while it is open.
      focusEditor: isDialog ? stay : focusGrid,
      leave: isDialog ? stay : moveOn,
    });
    // By then the menu that it was opened from has closed, and given the focus to the grid.
    if (panel.isAsked) frame.addEventListener('load', () => frame.focus(), { once: true });
    return () => {
      const hadFocus = document.activeElement === frame;
      disconnect();
      if (hadFocus) focusGrid();
    };
  }, [desk, panel, isDialog]);
  const { page, session } = panel;
  const functions = session.host.functions.filter((name) => !name.endsWith('_'));
  const content = panelDocument(page.content, {
    functions,
    origin: window.location.origin,
    isDialog,
  });
  return <iframe ref={place} title={title} sandbox={SANDBOX} srcdoc={content} />;
}

const stay = () => {};
