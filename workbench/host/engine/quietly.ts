// o-spreadsheet prints its timings to the console whenever it loads or calculates.

/** Neither Node nor the page is assumed here: both have a console. */
interface HasConsole {
  console: { debug: (...args: unknown[]) => void };
  Object: { groupBy?: unknown };
}
const machine = globalThis as unknown as HasConsole;

export function quietly<Result>(work: () => Result): Result {
  const { debug } = machine.console;
  machine.console.debug = () => {};
  try {
    return work();
  } finally {
    machine.console.debug = debug;
  }
}

// Node 20 has no Object.groupBy, and o-spreadsheet needs it.
machine.Object.groupBy ??= <Item>(
  items: Iterable<Item>,
  keyOf: (item: Item, index: number) => PropertyKey,
) => {
  const groups: Record<PropertyKey, Item[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] = [...(groups[key] ?? []), item];
  }
  return groups;
};
