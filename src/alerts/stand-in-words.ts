// For whom someone stands in, as a mail says it.

import type { StandIn } from '../sheet/manual/stand-ins';
import { dayText, formatMessage, LIST_JOIN, STAND_IN_WORDS } from '../words';
import type { Judged } from './judge';
import { plain } from './text';

/** Longer names are cut, and more of them are only counted: the cards have them all. */
const LONGEST_NAME = 60;
const MOST_NAMES = 5;

/** At the top of a mail to one address: for each owner whom they stand in for, with which KPIs. */
export function standInRemarks(news: readonly { readonly judged: Judged }[], to: string): string[] {
  const byOwner = new Map<string, { standIn: StandIn; names: Set<string> }>();
  for (const { judged } of news) {
    for (const standIn of judged.standIns) {
      if (standIn.deputy !== to) continue;
      const known = byOwner.get(standIn.owner) ?? { standIn, names: new Set() };
      known.names.add(plain(judged.kpi.name, LONGEST_NAME));
      byOwner.set(standIn.owner, known);
    }
  }
  return [...byOwner.values()].map(({ standIn: { owner, until }, names }) => {
    const shown = [...names].slice(0, MOST_NAMES);
    const kpis = [...shown, ...(names.size > shown.length ? ['…'] : [])].join(LIST_JOIN);
    return until === null
      ? formatMessage(STAND_IN_WORDS.you, { owner, kpis })
      : formatMessage(STAND_IN_WORDS.youUntil, { owner, kpis, until: dayText(until) });
  });
}

/** For whom, in a row of a card. */
export const standingInFor = ({ owner, until }: StandIn): string =>
  until === null
    ? formatMessage(STAND_IN_WORDS.for, { owner })
    : formatMessage(STAND_IN_WORDS.forUntil, { owner, until: dayText(until) });
