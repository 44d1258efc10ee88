// Who answers for a KPI and what is being done about it, shown and edited beside the sheet, in English.

export const KPI_NOTE_WORDS = {
  owner: 'Owner',
  cause: 'Cause',
  action: 'Recovery action',
  actionBy: 'Action by',
  actionDue: 'Action due',
  none: 'None yet',
  edit: 'Edit',
  editOf: 'Edit {kpi}',
  title: 'Edit {kpi}',
  ownerHelp: 'E-mail address. Put commas between several.',
  causeHelp: 'Why it is where it is.',
  actionHelp: 'What is being done about it.',
  actionByHelp: 'Who does it, if it is not the owner: an e-mail address, so that they are reminded.',
  offered: 'For “{field}”, to choose from',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  saved: 'Saved on the sheet.',
  unsaved: 'Not saved yet',
  nothingChanged: 'Nothing is changed yet.',
  notADate: '{got} is not a date: type one such as 2026-04-30.',
  noColumn: 'The sheet has no column “{header}”.',
  fromFormula: 'Comes from the formula in {cell}: change it on the sheet.',
  merged: 'Its cell is merged with others, and shows nothing of its own: unmerge it on the sheet first.',
  changed: 'Someone has changed this meanwhile. Look at what stands there now, then save again.',
  nowThere: 'On the sheet now: “{text}”. Save again to replace it.',
  nowBlank: 'On the sheet this is blank now. Save again to fill it.',
} as const;

/** What a KPI moves per counting day. */
export const PACE_WORDS = {
  label: 'Pace',
  both: '{soFar} per counting day so far, {needed} needed',
  bothAllowed: '{soFar} per counting day so far, {needed} left to use',
  soFar: '{soFar} per counting day so far',
  needed: '{needed} per counting day needed',
  allowed: '{needed} per counting day left to use',
} as const;
