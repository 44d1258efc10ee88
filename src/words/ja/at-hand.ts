// Japanese: the words that each call from a cell loads.

export * from './app';
export * from './cells';
export * from './source-cells';
