// A dialog of a script: over the sheet, which can't be reached while it is open.
import { useEffect, useRef } from 'preact/hooks';
import type { Desk, OpenDialog } from '../desk';
import { focusGrid } from './areas';
import { CloseIcon } from './icons';
import { PanelFrame } from './panel';

interface ScriptDialogProps {
  readonly desk: Desk;
  readonly dialog: OpenDialog;
}

export function ScriptDialog({ desk, dialog }: ScriptDialogProps) {
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = place.current;
    element?.showModal();
    return () => {
      // Closed before it goes, it gives the focus back to where it was, if that is still there.
      element?.close();
      if (document.activeElement === document.body) focusGrid();
    };
  }, []);
  const { title, width, height } = dialog.page;
  return (
    <dialog
      ref={place}
      class="script-dialog"
      aria-label={title}
      style={{ width: `${width}px`, height: `${height}px` }}
      onCancel={(event) => {
        event.preventDefault();
        desk.closeDialog();
      }}
    >
      <div class="panel-head">
        <h2>{title}</h2>
        <button
          type="button"
          class="round"
          aria-label="Close the dialog"
          title="Close"
          onClick={desk.closeDialog}
        >
          <CloseIcon />
        </button>
      </div>
      <PanelFrame desk={desk} panel={dialog} title={title} isDialog />
    </dialog>
  );
}
