// Japanese.

export * from './alerts';
export * from './alerts-tab';
export * from './at-hand';
export * from './explain';
export * from './functions';
export * from './install';
export * from './kpi-notes';
export * from './log';
export * from './next-period';
export * from './numbers';
export * from './permissions';
export * from './progress';
export * from './replies';
export * from './self-check';
export * from './setup';
export * from './sheet';
export * from './sidebar';
export * from './templates';
