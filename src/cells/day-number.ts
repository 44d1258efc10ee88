// Numbers that a calendar or a plan may mean for days.

/** 1927-05-18: nobody plans earlier days, and smaller numbers are weights, or the year over a column of sums. */
const EARLIEST = 10_000;

/** Whether a number may be meant for a day. */
export const mayBeDay = (value: number): boolean => value >= EARLIEST;
