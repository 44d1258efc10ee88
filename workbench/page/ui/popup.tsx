// A button with something small below it, until it is used, left or Escape is pressed.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface PopupProps {
  /** Of the button with what it opens, in the page. */
  readonly id: string;
  readonly class: string;
  readonly label: ComponentChildren;
  /** Calls `close` when it has been used. */
  readonly children: (close: () => void) => ComponentChildren;
}

export function Popup({ id, class: name, label, children }: PopupProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('.popup input, .popup button')?.focus();
    const isOutside = (target: EventTarget | null) =>
      !(target instanceof Node && root.current?.contains(target));
    const closeOnClick = ({ target }: Event) => {
      if (isOutside(target)) setOpen(false);
    };
    // Not at any loss of focus: the grid takes it when it draws itself anew.
    const closeOnTab = ({ key }: KeyboardEvent) => {
      if (key === 'Tab' && isOutside(document.activeElement)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    window.addEventListener('keydown', closeOnEscape, true);
    window.addEventListener('keyup', closeOnTab, true);
    window.addEventListener('pointerdown', closeOnClick, true);
    return () => {
      window.removeEventListener('keydown', closeOnEscape, true);
      window.removeEventListener('keyup', closeOnTab, true);
      window.removeEventListener('pointerdown', closeOnClick, true);
    };
  }, [isOpen]);
  return (
    <div class={`popup-anchor ${name}`} ref={root}>
      <button
        type="button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={`${id}-popup`}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div class="popup" id={`${id}-popup`}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
