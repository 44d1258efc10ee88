// Where the nodes of a tree are drawn: a row each, indented by depth, with a line to the node above.

/** What of a node its place depends on. */
export interface Drawn {
  readonly depth: number;
}

/** A node's place, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The line from the node above: down, then across; null for a goal. */
  readonly line: string | null;
}

const ROW = 46;
export const BOX_HEIGHT = 38;
const INDENT = 14;
/** From the left edge of a box to the line that goes down from it. */
const STEM = 7;
/** Deeper nodes stand no further to the right: there would be no room for their names. */
const MOST_INDENTS = 5;

/** The places of nodes that stand each behind the one above, in so many pixels, and the height of all. */
export function layOut(nodes: readonly Drawn[], width: number): { places: Place[]; height: number } {
  const above: number[] = [];
  const places = nodes.map(({ depth }, row): Place => {
    above[depth] = row;
    const x = Math.min(depth, MOST_INDENTS) * INDENT;
    const y = row * ROW;
    const parent = depth === 0 ? undefined : above[depth - 1];
    const stem = (Math.min(depth, MOST_INDENTS + 1) - 1) * INDENT + STEM;
    return {
      x,
      y,
      width: width - x,
      line:
        parent === undefined
          ? null
          : `M${stem} ${parent * ROW + BOX_HEIGHT}V${y + BOX_HEIGHT / 2}H${Math.max(x, stem + 1)}`,
    };
  });
  return { places, height: Math.max(0, nodes.length * ROW - (ROW - BOX_HEIGHT)) };
}
