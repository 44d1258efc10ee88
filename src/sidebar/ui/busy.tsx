// While something is on its way.

interface BusyProps {
  readonly text: string;
  /** There is nothing else to see yet. */
  readonly isPage?: boolean;
}

/** A wheel that turns, and what is waited for. */
export function Busy({ text, isPage = false }: BusyProps) {
  return (
    <div class={isPage ? 'busy page' : 'busy'} role="status">
      <span class="wheel" aria-hidden="true" />
      <span>{text}</span>
    </div>
  );
}
