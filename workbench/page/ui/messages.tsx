// What the workbench says: a question over everything, and a sentence at the foot.
import { useEffect, useRef } from 'preact/hooks';
import type { Question } from '../desk';
import { CloseIcon } from './icons';

export function QuestionDialog({ question }: { question: Question }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { text, confirm, cancel, answer } = question;
  return (
    <dialog
      ref={dialog}
      aria-label="Workbench"
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
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

const TOAST_MS = 10_000;

export function Toast({ text, onClose }: { text: string; onClose: () => void }) {
  useEffect(() => {
    const timer = window.setTimeout(onClose, TOAST_MS);
    return () => window.clearTimeout(timer);
  }, [text, onClose]);
  return (
    <div class="toast-message" role="alert">
      <span>{text}</span>
      <button type="button" class="round" aria-label="Dismiss" onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
