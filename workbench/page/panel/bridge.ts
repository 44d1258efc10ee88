// The page's end of google.script: hears what a panel asks for, and answers it.
import { CallQueue } from './call-queue';
import { type Answer, REQUEST } from './messages';

/** What a panel can have done. */
export interface PanelActions {
  /** Runs a function of the script. */
  call(functionName: string, args: readonly unknown[]): Answer;
  close(): void;
  focusEditor(): void;
  /** To the next area of the page, or to the one before. */
  leave(isBackwards: boolean): void;
}

/** Listens to this frame and no other, until what it returns is called. */
export function connectPanel(frame: HTMLIFrameElement, actions: PanelActions): () => void {
  const calls = new CallQueue();
  let isOpen = true;
  const receive = ({ source, data, ports }: MessageEvent) => {
    if (source === null || source !== frame.contentWindow) return;
    const { success, data: request } = REQUEST.safeParse(data);
    if (!success) return;
    if (request.kpiPacer === 'close') actions.close();
    if (request.kpiPacer === 'focusEditor') actions.focusEditor();
    if (request.kpiPacer === 'leave') actions.leave(request.isBackwards);
    if (request.kpiPacer !== 'call') return;
    const { functionName, args } = request;
    calls.add(() => {
      const answer = actions.call(functionName, args);
      if (isOpen) ports[0]?.postMessage(answer);
    });
  };
  window.addEventListener('message', receive);
  return () => {
    isOpen = false;
    calls.drop();
    window.removeEventListener('message', receive);
  };
}
