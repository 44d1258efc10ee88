// The texts of a column are the same ones again and again: each is read once.

/** The same reader, which remembers what it has read. */
export function eachOnce<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
