// Something that is folded away until it is wanted.

import type { ComponentChildren } from 'preact';
import { ChevronIcon } from './icons';

interface FoldProps {
  readonly label: string;
  readonly class?: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

export function Fold({ label, class: look = '', isOpen, children }: FoldProps) {
  return (
    <details class={`fold ${look}`} {...(isOpen !== undefined && { open: isOpen })}>
      <summary>
        <ChevronIcon />
        {label}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
