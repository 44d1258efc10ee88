// Small pictures. Each stands beside words or in a button that has a name.

const icon = (path: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

export const ChevronIcon = icon('M6 3.5 10.5 8 6 12.5');
export const UpIcon = icon('M8 13V3.5M4 7.5l4-4 4 4');
export const DownIcon = icon('M8 3v9.5M4 8.5l4 4 4-4');
export const RemoveIcon = icon('M4 4l8 8M12 4l-8 8');
export const AddIcon = icon('M8 3v10M3 8h10');
export const RefreshIcon = icon('M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.8h-2.8');
export const ClockIcon = icon('M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.2l2 1.3');
export const DoneIcon = icon('M3 8.5l3.2 3.2L13 4.8');
