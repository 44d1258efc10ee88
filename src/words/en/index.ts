// English: all words but those in at-hand.ts and documents.ts.

export * from './action-due';
export * from './advice';
export * from './alerts';
export * from './alerts-tab';
export * from './close-period';
export * from './explain';
export * from './forecast';
export * from './goal';
export * from './kpi-notes';
export * from './log';
export * from './manual';
export * from './manual-templates';
export * from './next-period';
export * from './numbers';
export * from './praise';
export * from './progress';
export * from './replies';
export * from './review';
export * from './self-check';
export * from './setup';
export * from './sheet';
export * from './sidebar';
export * from './templates';
export * from './weights';
export * from './year-plan';
