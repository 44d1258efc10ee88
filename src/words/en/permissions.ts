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
    to: 'mail owners, if you turn alerts on, or send the results of a period',
  },
  'userinfo.email': {
    may: 'know your e-mail address',
    to: 'send you the test mail, and tell other editors who turned alerts on',
  },
} as const;
