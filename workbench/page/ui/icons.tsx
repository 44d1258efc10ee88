// The page's own pictures. They say nothing that a label doesn't.
import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const stroke = (d: string) => (
  <path
    d={d}
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
);

export const BackIcon = () => <Icon>{stroke('M12 5 7 10l5 5')}</Icon>;
export const ForwardIcon = () => <Icon>{stroke('m8 5 5 5-5 5')}</Icon>;
export const CloseIcon = () => <Icon>{stroke('m5.5 5.5 9 9m0-9-9 9')}</Icon>;
export const OlderIcon = () => <Icon>{stroke('m5 8 5 5 5-5')}</Icon>;
export const NewerIcon = () => <Icon>{stroke('m5 12 5-5 5 5')}</Icon>;
export const PlayIcon = () => <Icon>{stroke('M7 4.5v11l8.5-5.5z')}</Icon>;
export const PauseIcon = () => <Icon>{stroke('M7.5 5v10m5-10v10')}</Icon>;
export const StopIcon = () => <Icon>{stroke('M5.5 5.5h9v9h-9z')}</Icon>;
export const MailIcon = () => <Icon>{stroke('M3 5h14v10H3zm0 .5 7 5.5 7-5.5')}</Icon>;
export const DownIcon = () => <Icon>{stroke('m6 8 4 4 4-4')}</Icon>;
export const NewIcon = () => <Icon>{stroke('M5 3h6.5L15 6.5V17H5zM10 8.5v5m-2.5-2.5h5')}</Icon>;
export const OpenIcon = () => <Icon>{stroke('M3 15.5v-11h5l1.5 2H17v9zM3 9h14')}</Icon>;
export const SaveIcon = () => <Icon>{stroke('M10 3v9m-3.5-3.5L10 12l3.5-3.5M3.5 16h13')}</Icon>;
export const RestartIcon = () => <Icon>{stroke('M4.5 8a6 6 0 1 1-.4 3.5M4 4v4h4')}</Icon>;

/** The product's mark: the line of the plan, and the actual that runs ahead of it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0b57d0" />
      <path
        d="M7 24 25 12"
        fill="none"
        stroke="#a8c7fa"
        stroke-width="2"
        stroke-linecap="round"
        stroke-dasharray=".1 4.2"
      />
      <path
        d="m7 24 6-7 4 1.5 5-9"
        fill="none"
        stroke="#fff"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="22" cy="9.5" r="2.75" fill="#fff" />
    </svg>
  );
}
