// Long lists of work, several pieces at a time.

import { availableParallelism } from 'node:os';

/**
 * Each worker takes the next item as soon as it is done with one. Where one fails, none takes another.
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
    try {
      results[index] = await work(item, worker);
    } catch (error) {
      left.length = 0;
      throw error;
    }
    await takeNext(worker);
  };
  await Promise.all(workers.map(takeNext));
  return results;
}

/** As many workers as there are processors. */
export const onePerProcessor = <Worker>(make: () => Worker): Worker[] =>
  Array.from({ length: availableParallelism() }, make);
