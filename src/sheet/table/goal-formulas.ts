// What fills columns of a goal tree that no function of ours does.

import { GOAL_CHART_NOTHING } from '../../words';
import { called } from './a1';
import { bareName } from './compared-names';

/** A column without its header, as formulas refer to it. */
export type Below<Key extends string> = (key: Key) => string;

/**
 * The leaves whose effect is known, the worst first: what stands in a column of theirs; where there is none that is said,
 * for a chart of nothing looks broken. A node may have a figure of its own
 * and be made of others: a leaf is one that nothing feeds. What only drives it has no effect, and doesn't count.
 */
export const worstFirst =
  (key: 'node' | 'effect', isLess: boolean) =>
  (below: Below<'node' | 'feeds' | 'effect'>): string => {
    const hasEffect = called('ISNUMBER', below('effect'));
    const fed = called('IF', hasEffect, bareName(below('feeds')), '""');
    const ofLeaves = called(
      'FILTER',
      key === 'effect'
        ? below('effect')
        : called('HSTACK', below('effect'), called('ARRAYFORMULA', bareName(below(key)))),
      hasEffect,
      `${bareName(below('feeds'))}<>""`,
      called('ARRAYFORMULA', `${called('XLOOKUP', bareName(below('node')), fed, below('feeds'), '""')}=""`),
    );
    // In two cells: one alone is nothing to sort.
    const nothing = called('HSTACK', '0', `"${GOAL_CHART_NOTHING}"`);
    // Which of them are leaves is found once a column: it takes all names of the sheet, thrice.
    const sorted = called('SORT', called('IFERROR', ofLeaves, nothing), '1', isLess ? 'FALSE' : 'TRUE');
    return called('INDEX', sorted, '0', key === 'effect' ? '1' : '2');
  };

/** The kind of what each node feeds, whatever its Feeds says by now. */
export function kindOfFed(below: Below<'node' | 'feeds' | 'kind'>): string {
  // As a text: a blank that is looked up would be 0.
  const kinds = called('TRIM', below('kind'));
  const kind = called('XLOOKUP', bareName(below('feeds')), bareName(below('node')), kinds, '""');
  return called('ARRAYFORMULA', kind);
}
