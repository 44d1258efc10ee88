// Which days of a month that is played have a picture: to calculate and to draw a sheet takes longer than a day's triggers do.

/**
 * Whether it is time for a picture: at most half of the time is for drawing, unless there is more time than is needed.
 *
 * @param spentMs Since the last picture.
 * @param drawingMs What that one took.
 * @param plannedMs What the days since then may take.
 */
export const isTimeToDraw = (spentMs: number, drawingMs: number, plannedMs: number): boolean =>
  spentMs >= drawingMs || spentMs + drawingMs <= plannedMs;
