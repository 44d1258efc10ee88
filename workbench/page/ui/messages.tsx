// What the workbench says: a question over everything, and a sentence at the foot.
import { useEffect, useRef } from 'preact/hooks';
import type { Question } from '../questions';
import type { ShownToast } from '../toasts';
import { focusGrid } from './areas';
import { CloseIcon } from './icons';

export function QuestionDialog({ question }: { question: Question }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      // Closed before it goes, it gives the focus back to where it was, if that is still there.
      element?.close();
      if (document.activeElement === document.body) focusGrid();
    };
  }, []);
  const { text, confirm, cancel, answer } = question;
  return (
    <dialog
      ref={dialog}
      aria-label="Workbench"
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
      onClose={() => answer(false)}
    >
      <p>{text}</p>
      <div class="dialog-buttons">
        {cancel && (
          <button type="button" class="quiet" onClick={() => answer(false)}>
            {cancel}
          </button>
        )}
        <button type="button" class="primary" onClick={() => answer(true)}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}

export function Toast({ toast, onClose }: { toast: ShownToast; onClose: () => void }) {
  const { text, ms, action } = toast;
  useEffect(() => {
    if (ms === undefined) return;
    const timer = window.setTimeout(onClose, ms);
    return () => window.clearTimeout(timer);
  }, [ms, onClose, toast]);
  return (
    <div class="toast-message" role="alert">
      <span>{text}</span>
      {action && (
        <button
          type="button"
          class="toast-action"
          onClick={() => {
            onClose();
            action.act();
          }}
        >
          {action.text}
        </button>
      )}
      <button type="button" class="round" aria-label="Dismiss" onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
