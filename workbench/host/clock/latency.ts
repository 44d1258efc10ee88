// How long Google's services take, as a model: milliseconds, calibrated on published figures. How an execution
// starts, a mail is sent and a trigger is made has not been measured by anybody: those are assumptions.

export interface Latency {
  /** The start of an execution. */
  readonly execution: number;
  /** A call that doesn't leave the sandbox. */
  readonly handle: number;
  /** What is fetched once: names and sizes. */
  readonly metadata: number;
  readonly read: number;
  readonly readCell: number;
  /** A change that is kept back until the next commit. */
  readonly write: number;
  readonly writeCell: number;
  readonly commit: number;
  /** Making or deleting a sheet, and whatever else changes the document at once. */
  readonly structure: number;
  readonly getProperty: number;
  readonly setProperty: number;
  readonly mail: number;
  readonly quota: number;
  readonly lock: number;
  readonly page: number;
  readonly trigger: number;
}

export type LatencyName = 'optimistic' | 'typical' | 'pessimistic';

// The rows of the table: as named above, in each of the three cases.
const MODEL = {
  execution: [200, 600, 1500],
  handle: [0.05, 0.1, 0.3],
  metadata: [30, 100, 300],
  read: [30, 100, 300],
  readCell: [0.001, 0.002, 0.01],
  write: [0.1, 0.2, 1],
  writeCell: [0.005, 0.01, 0.02],
  commit: [30, 650, 900],
  structure: [50, 150, 400],
  getProperty: [20, 30, 84],
  setProperty: [43, 62, 231],
  mail: [300, 700, 1200],
  quota: [20, 30, 80],
  lock: [20, 50, 200],
  page: [10, 50, 150],
  trigger: [100, 300, 1000],
} as const satisfies Record<keyof Latency, readonly [number, number, number]>;

const column = (index: 0 | 1 | 2) =>
  Object.fromEntries(Object.entries(MODEL).map(([name, row]) => [name, row[index]])) as unknown as Latency;

export const LATENCIES: Readonly<Record<LatencyName, Latency>> = {
  optimistic: column(0),
  typical: column(1),
  pessimistic: column(2),
};

/** How a call leaves the sandbox. "metadata": it is the one call that fetches names and sizes. */
export type Way = 'local' | 'write' | 'metadata' | 'remote';

/** Of one call, without the cells that it brings back. */
export function millisecondsOf(
  latency: Latency,
  service: string,
  method: string,
  way: Way,
  cellsGiven: number,
): number {
  if (way === 'local') return latency.handle;
  if (way === 'write') return latency.write + cellsGiven * latency.writeCell;
  if (way === 'metadata') return latency.metadata;
  const isReading = /^(get|is|has)/.test(method);
  switch (service.split('.')[0]) {
    case 'PropertiesService':
      return isReading ? latency.getProperty : latency.setProperty;
    case 'MailApp':
      return isReading ? latency.quota : latency.mail;
    case 'LockService':
      return latency.lock;
    case 'ScriptApp':
      return latency.trigger;
    case 'Ui':
    case 'Menu':
      return latency.page;
    default:
      return isReading ? latency.read : latency.structure;
  }
}
