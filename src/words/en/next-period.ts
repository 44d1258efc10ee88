// What is worth knowing about the sheet of the following period, in English.

export const NEXT_PERIOD_NOTES = {
  startsFrom: '{kpi} starts from {actual}, where it stood last.',
  isThere: '{kpi} is at its target of {target}: set a new one, or it is watched that it stays there.',
  goesOn: '{kpi} has a period of its own, which goes on until {end}: its actual counts from {start}.',
  ownFormula: '{kpi} had a formula of your own as its actual; it is empty now, so write it anew: {formula}',
  noSource:
    '{kpi} was counted from a tab, and the sheet of sources has no row for it any more: type its actual, or say there how it is counted.',
  unread: '{kpi} could not be read in full: {message}. Check its row.',
  twice: '"{kpi}" stands on the sheet twice: only the first is carried over.',
  unitUnknown: '{kpi} is shown as {shown}, as "{unit}" is no unit that is known.',
  unitReplaced: '{kpi} has the unit {shown} instead of "{unit}": both are shown alike.',
  defaults: 'Where nothing was chosen, Indicator is {indicator}, Check {check} and Unit {unit}.',
  unfrozen: 'The old sheet is frozen on {day}; this one follows the days.',
} as const;

/** Why no period follows. */
export const NO_NEXT_PERIOD = {
  endBeforeStart:
    'The period in the head ends on {end}, before it starts on {start}: correct one of the two, then try again.',
  tooLate: 'No period can follow {end}: dates go up to 9999-12-31.',
} as const;
