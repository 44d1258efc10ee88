// Expecting what a page shows, without looking too soon.

const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

type Soon<T> = jest.AndNot<jest.Matchers<Promise<void>, T>>;

/**
 * Expects what a page shows, now or in a moment: after a click or a key it is drawn when the browser comes to it.
 * `await soon(() => sidebar.focused()).toBe('Undo')`
 */
export function soon<T>(read: () => Promise<T>): Soon<T> {
  const matchers = (isNot: boolean): object =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'not') return matchers(!isNot);
          return async (...args: unknown[]) => {
            const deadline = Date.now() + PATIENCE_MS;
            for (;;) {
              const shown = await read();
              try {
                const expected = isNot ? expect(shown).not : expect(shown);
                Reflect.apply(Reflect.get(expected, name), expected, args);
                return;
              } catch (error) {
                if (Date.now() > deadline) throw error;
              }
              await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
            }
          };
        },
      },
    );
  return matchers(false) as Soon<T>;
}
