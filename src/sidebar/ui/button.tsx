// A button that may be at work.

import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly look?: 'primary' | 'secondary' | 'link';
  readonly type?: 'button' | 'submit';
  /** What it says while it works. It can't be pressed then, but keeps the focus. */
  readonly busy?: string | null;
  /** Something else is at work. */
  readonly isBlocked?: boolean;
}

export function Button({
  children,
  onClick,
  look = 'secondary',
  type = 'button',
  busy = null,
  isBlocked = false,
}: ButtonProps) {
  const isStill = busy !== null || isBlocked;
  // `disabled` would take the focus away from whoever pressed it.
  return (
    <button
      type={type}
      class={look}
      aria-disabled={isStill}
      aria-busy={busy !== null}
      onClick={(event) => {
        if (isStill) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy !== null && <span class="wheel" aria-hidden="true" />}
      {busy ?? children}
    </button>
  );
}
