// Before a target is set: what the KPI came to, what is suggested, and the chance that a target has. In English.

export const ADVICE = {
  results: 'Results so far',
  lastYear: '{period} (a year before)',
  suggested: 'Suggested targets',
  levels: { safe: 'Safe', realistic: 'Realistic', stretch: 'Stretch' },
  likely: '{chance} likely',
  basis: 'On present form, by the log up to {day}.',
  tooFewDays: 'Chances are told from {needed} logged days on; there are {days}.',
  noChance: 'Chances are told of totals only: rates and levels don’t add up day by day.',
  hardly: 'under 1%',
  nearly: 'over 99%',
  chances: {
    certain: '{target}: {chance}, all but certain on present form',
    likely: '{target}: {chance} likely on present form',
    even: '{target}: as likely as not',
    stretch: '{target}: {chance}, a stretch, but within reach',
    discouraging: '{target}: {chance}; a target like this discourages',
  },
  unseen: {
    stretch: '{target}: {chance}, a stretch: above anything in {months} months',
    discouraging: '{target}: {chance}, above anything in {months} months; a target like this discourages',
  },
  unseenLower: {
    stretch: '{target}: {chance}, a stretch: below anything in {months} months',
    discouraging: '{target}: {chance}, below anything in {months} months; a target like this discourages',
  },
} as const;
