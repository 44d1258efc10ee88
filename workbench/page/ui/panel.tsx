// The sidebar of a script: 300 pixels at the right, its page in a frame of its own.
import { useEffect, useRef } from 'preact/hooks';
import type { HtmlPage } from '../../host/services/html-service';
import { focusGrid, moveBetweenAreas } from './areas';
import { CloseIcon } from './icons';

/** What Google allows its frames, without their own origin: the page can't reach the workbench. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads allow-modals';

/** Keys pressed in the frame stay there, but F6 has to lead out of it. */
const FORWARD_F6 = `<script>addEventListener('keydown', (event) => {
  if (event.key === 'F6') { event.preventDefault(); parent.postMessage({ kpiPacerF6: true, shiftKey: event.shiftKey }, '*'); }
});</script>`;

export function Panel({ page, onClose }: { page: HtmlPage; onClose: () => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const title = page.title || 'Sidebar';
  useEffect(() => {
    const leave = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.kpiPacerF6 !== true) return;
      const event = {
        key: 'F6',
        shiftKey: data.shiftKey === true,
        preventDefault() {},
        stopPropagation() {},
      };
      moveBetweenAreas(event);
    };
    window.addEventListener('message', leave);
    return () => window.removeEventListener('message', leave);
  }, []);
  const close = () => {
    onClose();
    focusGrid();
  };
  return (
    <aside id="panel" aria-label={title}>
      <div class="panel-head">
        <h2>{title}</h2>
        <button type="button" class="round" aria-label="Close the panel" title="Close" onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <iframe ref={frame} title={title} sandbox={SANDBOX} srcdoc={page.content + FORWARD_F6} />
    </aside>
  );
}
