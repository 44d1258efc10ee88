// Who is away on a day, and who stands in.

import type { Day } from '../../kpi/day';
import { dayText, formatMessage, STAND_IN_WORDS } from '../../words';
import { MOST_OWNERS } from '../read/owners';
import { type Away, type Manual, mailAddresses, type OwnedKpi, rowsAbout } from './manual';

/** Someone who stands in for an owner. Addresses are in lower case. */
export interface StandIn {
  readonly deputy: string;
  readonly owner: string;
  /** The last day on which the owner is away; null where nobody knows. */
  readonly until: Day | null;
}

/** Who answers for a KPI. */
export interface Answering {
  /** Who is mailed about it, in lower case. */
  readonly mailed: readonly string[];
  /** Those of them who stand in for someone. */
  readonly standIns: readonly StandIn[];
}

/** A KPI and the last day of its period. */
export interface DatedKpi extends OwnedKpi {
  readonly end: Day;
}

/** Whether someone is away on a day, the first and the last one included. */
const covers = ({ from, until }: Away, day: Day): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** When the owners of KPIs are away. */
export interface Absences {
  /** When an owner of a KPI is away, in all that it says. */
  readonly of: (kpi: OwnedKpi, owner: string) => readonly Away[];
  /** When someone is away, whichever KPI it is about. */
  readonly ofPerson: (address: string) => readonly Away[];
}

/**
 * When the owners of KPIs are away. What a row says of the only owner of its KPI, or of one that it names, holds for all
 * that is theirs: nobody is away for one of their KPIs. What it says of several without naming one holds for its KPI.
 *
 * @param kpis All that are watched or shown. Who owned one whose period is over on that day is not taken for away.
 */
export function absencesIn(manual: Manual, kpis: readonly DatedKpi[], day: Day): Absences {
  const people = new Map<string, Away[]>();
  const note = (address: string, away: Away) => people.set(address, [...(people.get(address) ?? []), away]);
  for (const { owner, away } of manual.rows)
    if (away !== null) for (const address of mailAddresses(owner)) note(address, away);
  for (const kpi of kpis) {
    const owners = mailAddresses(kpi.owner);
    const [only, ...others] = owners;
    if (only === undefined || others.length > 0 || kpi.end < day) continue;
    for (const { owner, away } of rowsAbout(manual, kpi)) if (away !== null && owner === '') note(only, away);
  }
  const ofPerson = (address: string) => people.get(address) ?? [];
  return {
    ofPerson,
    of: (kpi, owner) => {
      const ofAll = rowsAbout(manual, kpi).filter((row) => row.owner === '');
      return [...ofAll.flatMap(({ away }) => away ?? []), ...ofPerson(owner)];
    },
  };
}

/** The deputies for an owner of a KPI: those of the row that names the owner, else of the one for all. */
export function deputiesFor(manual: Manual, kpi: OwnedKpi, owner: string): readonly string[] {
  const rows = rowsAbout(manual, kpi).filter(
    (row) => row.owner === '' || mailAddresses(row.owner).includes(owner),
  );
  const deputies = rows.find((row) => row.deputies.length > 0)?.deputies ?? [];
  return deputies.filter((deputy) => deputy !== owner);
}

/** Who is mailed about each KPI on a day. Without a manual it is its owners. */
export function answeringOn(
  manual: Manual | null,
  kpis: readonly DatedKpi[],
  day: Day,
): (kpi: OwnedKpi) => Answering {
  const ownersOf = (kpi: OwnedKpi) => mailAddresses(kpi.owner).slice(0, MOST_OWNERS);
  if (manual === null) return (kpi) => ({ mailed: ownersOf(kpi), standIns: [] });
  const absences = absencesIn(manual, kpis, day);
  return (kpi) => {
    const owners = ownersOf(kpi);
    const awayNow = (owner: string) => absences.of(kpi, owner).filter((away) => covers(away, day));
    const isAway = (address: string) =>
      owners.includes(address)
        ? awayNow(address).length > 0
        : absences.ofPerson(address).some((away) => covers(away, day));
    const standIns: StandIn[] = [];
    const mailed = owners.flatMap((owner) => {
      const away = awayNow(owner);
      // A deputy who is away too sends nobody anywhere else: it is the owner's.
      const deputies = away.length === 0 ? [] : deputiesFor(manual, kpi, owner).filter((one) => !isAway(one));
      if (deputies.length === 0) return [owner];
      const until = lastOf(away);
      for (const deputy of deputies) if (!owners.includes(deputy)) standIns.push({ deputy, owner, until });
      return deputies;
    });
    return { mailed: [...new Set(mailed)], standIns };
  };
}

/** The last of the days on which someone is away; null where that has no end. */
function lastOf(away: readonly Away[]): Day | null {
  const ends = away.map(({ until }) => until);
  return ends.includes(null) ? null : (Math.max(...(ends as Day[])) as Day);
}

/** Everyone who stands in on a day, or will when an owner is away: whoever they are has to be known by then. */
export function deputiesIn(manual: Manual | null, kpis: readonly DatedKpi[], day: Day): string[] {
  if (manual === null) return [];
  const absences = absencesIn(manual, kpis, day);
  const isToCome = ({ until }: Away) => until === null || day <= until;
  const deputies = kpis.flatMap((kpi) =>
    mailAddresses(kpi.owner).flatMap((owner) =>
      absences.of(kpi, owner).some(isToCome) ? deputiesFor(manual, kpi, owner) : [],
    ),
  );
  return [...new Set(deputies)];
}

/** That someone stands in, in a sentence. */
export const standInSentence = ({ deputy, owner, until }: StandIn): string =>
  until === null
    ? formatMessage(STAND_IN_WORDS.standsIn, { deputy, owner })
    : formatMessage(STAND_IN_WORDS.standsInUntil, { deputy, owner, until: dayText(until) });
