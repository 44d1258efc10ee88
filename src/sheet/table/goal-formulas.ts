// What fills columns of a goal tree that no function of ours does.

import { called } from './a1';
import { bareName } from './compared-names';

/** A column without its header, as formulas refer to it. */
export type Below<Key extends string> = (key: Key) => string;

/**
 * The leaves whose effect is known, the worst first: what stands in a column of theirs. A node may have a figure of its own
 * and be made of others: a leaf is one that nothing feeds. What only drives it has no effect, and doesn't count.
 */
export const worstFirst =
  (key: 'node' | 'effect', isLess: boolean) =>
  (below: Below<'node' | 'feeds' | 'effect'>): string => {
    const hasEffect = called('ISNUMBER', below('effect'));
    const fed = called('IF', hasEffect, bareName(below('feeds')), '""');
    const ofLeaves = called(
      'FILTER',
      key === 'effect' ? below('effect') : called('HSTACK', below('effect'), below(key)),
      hasEffect,
      `${bareName(below('feeds'))}<>""`,
      called('ARRAYFORMULA', `${called('XLOOKUP', bareName(below('node')), fed, below('feeds'), '""')}=""`),
    );
    // Which of them are leaves is found once a column: it takes all names of the sheet, thrice.
    const sorted = called('SORT', ofLeaves, '1', isLess ? 'FALSE' : 'TRUE');
    return called('IFERROR', key === 'effect' ? sorted : called('INDEX', sorted, '0', '2'), '""');
  };

/** The kind of what each node feeds, whatever its Feeds says by now. */
export function kindOfFed(below: Below<'node' | 'feeds' | 'kind'>): string {
  // As a text: a blank that is looked up would be 0.
  const kinds = called('TRIM', below('kind'));
  const kind = called('XLOOKUP', bareName(below('feeds')), bareName(below('node')), kinds, '""');
  return called('ARRAYFORMULA', kind);
}
