/** What the page that closes a period is doing; one thing at a time. */
export type Work = 'close' | 'send' | 'carry' | 'create' | 'change' | null;
