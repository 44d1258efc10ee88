// Every node of a parsed script, one after the other.

export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Shows a value's nodes, outer ones first. Where the answer is false, not what is inside. */
export function visit(value: unknown, see: (node: Node) => unknown): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  if (typeof value !== 'object' || value === null || !('type' in value)) return;
  if (see(value as Node) === false) return;
  for (const child of Object.values(value)) visit(child, see);
}
