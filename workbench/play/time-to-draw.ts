// Which days of a month that is played have a picture: to calculate and to draw a sheet takes longer than a day's triggers do.

/** How many times as long as a picture the days before it take. */
const DAYS_TO_DRAWING = 1.5;

/**
 * Whether it is time for a picture: at most two fifths of the time are for drawing, unless there is more than is needed.
 *
 * @param spentMs Since the last picture.
 * @param drawingMs What that one took.
 * @param plannedMs What the days since then may take.
 */
export const isTimeToDraw = (spentMs: number, drawingMs: number, plannedMs: number): boolean =>
  spentMs >= DAYS_TO_DRAWING * drawingMs || spentMs + drawingMs <= plannedMs;
