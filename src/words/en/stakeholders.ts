// Telling stakeholders that a target will not be made: the mail, and the form that sends it, in English.

export const TELL_MAIL = {
  subject: '{kpi}: lands at {landing}, not at {target}',
  subjectPlain: '{kpi}: how it stands',
  short: '{kpi} will fall short of its target',
  over: '{kpi} will go over its target',
  plain: 'How {kpi} stands',
  stands: 'As of {day} it stands at {actual}; the target is {target} by {end}.',
  standsAlone: 'The target is {target} by {end}. There is no figure yet.',
  lands: 'If it goes on as so far, it lands at {landing}: {difference} short.',
  landsOver: 'If it goes on as so far, it lands at {landing}: {difference} over.',
  landsThere: 'If it goes on as so far, it lands at {landing}, which makes the target.',
  range:
    'By its own log it most likely ends between {low} and {high}; the chance of making the target is {chance}.',
  goal: 'Effect on the goal: {goal}.',
  tried: 'What was tried',
  nothing: 'Nothing that was tried is written down yet.',
  decided: 'Decided on {day}',
  by: 'by {who}',
  due: 'until {day}',
  since: 'the pace gap went from {before} to {now} since',
  open: 'Under way',
  options: 'The options',
  recover: 'Recover',
  recoverText: '{needed} per counting day on the {days} that are left; so far it was {soFar}.',
  recoverNeeded: '{needed} per counting day on the {days} that are left.',
  keepTo: 'At most {needed} per counting day on the {days} that are left; so far it was {soFar}.',
  keepToNeeded: 'At most {needed} per counting day on the {days} that are left.',
  recoverPlain: 'Find what could be done differently, and who does it.',
  best: 'The best ever held is {best}.',
  lowest: 'The lowest ever held is {best}.',
  reset: 'Reset the target',
  resetText: 'Agree on a target that can be made, and keep the old one and the reason with it.',
  accept: 'Accept it',
  acceptText: 'Plan with {landing} instead of {target}.',
  acceptPlain: 'Plan with what will land.',
  footer: '{who} sent this from {file} with {product}.',
  footerPlain: 'Sent from {file} with {product}.',
} as const;

export const TELL_FORM = {
  open: 'Tell stakeholders',
  openOf: 'Tell stakeholders about {kpi}',
  title: 'Tell stakeholders',
  to: 'To',
  toHelp: 'E-mail addresses, with commas between them. All get one mail, and see each other.',
  words: 'In your own words',
  wordsHelp: 'Optional. It comes first in the mail.',
  preview: 'Preview the mail',
  previewing: 'Writing the mail…',
  goesTo: 'This mail goes to {to}.',
  outside: 'Outside of your organisation: {outside}. Look twice before you send.',
  subject: 'Subject',
  asText: 'As plain text',
  picture: 'The mail as it will look',
  change: 'Change it',
  send: 'Send it',
  sending: 'Sending…',
  again: 'Send it once more all the same',
  cancel: 'Cancel',
  sent: 'Sent to {to}, and kept in Reviews.',
} as const;

/** Why a mail can't go to those who were typed. */
export const MAIL_TO_PROBLEMS = {
  none: 'To whom? Type an e-mail address, or several with commas between them.',
  tooMany: 'These are {count} addresses, and one mail goes to {most} at most: use the address of a group.',
} as const;

export const TELL_REFUSALS = {
  changed: 'Something has changed since the preview. Look at the mail again before it goes.',
  already:
    'The same people were told about {kpi} on {day} already. Tick the box if they should get it once more.',
  unknown:
    'Sending was cut short at {when}, and nobody knows whether the mail went out. Look into your sent mails; tick the box to send it all the same.',
  quota: 'Google lets you send {left} more mails today, and this one counts {count}. Try again tomorrow.',
  notSent: 'Google did not take the mail: {message}',
} as const;
