// Long lists of work, as many pieces at a time as there are processors.

import { availableParallelism } from 'node:os';

/**
 * Each worker takes the next item as soon as it is done with one.
 *
 * @returns What came of the items, in their order.
 */
export async function inTurns<Item, Result, Worker>(
  items: readonly Item[],
  workers: readonly Worker[],
  work: (item: Item, worker: Worker) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = [...items.entries()];
  const takeNext = async (worker: Worker): Promise<void> => {
    const next = left.shift();
    if (next === undefined) return;
    const [index, item] = next;
    results[index] = await work(item, worker);
    await takeNext(worker);
  };
  await Promise.all(workers.map(takeNext));
  return results;
}

/** One for each processor. */
export const forEachProcessor = <Worker>(make: () => Worker): Worker[] =>
  Array.from({ length: availableParallelism() }, make);
