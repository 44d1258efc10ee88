// What the script asks to be allowed, and what for, in English.

/** Each permission, by its scope. */
export const PERMISSIONS = {
  'spreadsheets.currentonly': {
    may: 'see and change this one spreadsheet',
    to: 'make and read progress sheets',
  },
  'script.container.ui': { may: 'show a sidebar', to: 'set up, show progress, choose alerts' },
  'script.scriptapp': { may: 'run when you are not there', to: 'check once a day, if you turn alerts on' },
  'script.send_mail': {
    may: 'send mail in your name',
    to: 'mail owners, if you turn alerts on; and send the summary of a review, the results of a period or word to stakeholders, when you press the button',
  },
  'userinfo.email': {
    may: 'know your e-mail address',
    to: 'send you the test mail, and say who turned alerts on, who began or ended a review, and who told stakeholders',
  },
} as const;
