// Sources on their tabs: each with the one that it is divided by.

import { normalized } from '../../cells/text';
import type { PlacedSource, Tab } from './place-columns';
import { type NotPlaced, placeSource } from './place-source';
import type { Sources } from './read-sources';
import type { Source } from './source';

/** A source on its tab, and the one that it is divided by, where it is. */
export interface PlacedPair {
  readonly placed: PlacedSource;
  readonly divisor: PlacedSource | null;
  /** The name of the sheet that says so. */
  readonly sheet: string;
}

/** The source that another is divided by; null where it is not. */
const divisorOf = ({ by }: Source, byName: ReadonlyMap<string, Source>): Source | null =>
  by === null ? null : (byName.get(normalized(by)) ?? null);

/** A source on the tabs of its file, or why it has no figure. */
export function placePair(
  source: Source,
  { sheet, byName }: Pick<Sources, 'sheet' | 'byName'>,
  tabNamed: (name: string) => Tab | undefined,
): PlacedPair | NotPlaced {
  const placed = placeSource(source, tabNamed(source.tab));
  if ('problem' in placed) return placed;
  const divisor = divisorOf(source, byName);
  if (divisor === null) return { placed, divisor: null, sheet };
  // It is the figure of this KPI that is missing, whichever of the two can't be found.
  const ofDivisor = placeSource({ ...divisor, kpi: source.kpi }, tabNamed(divisor.tab));
  return 'problem' in ofDivisor ? ofDivisor : { placed, divisor: ofDivisor, sheet };
}
