// A column of a file as it was read, for the tests of what follows.

import type { FileColumn } from '../../../src/sheet/import/read-column';

export const aColumn = (change: Partial<FileColumn>): FileColumn => ({
  header: 'A',
  type: 'text',
  order: null,
  decimal: null,
  mixed: null,
  apart: [],
  samples: [],
  isPacked: false,
  ...change,
});
