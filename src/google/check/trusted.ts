// Who may be mailed without being confirmed: asked of the file only where someone in it is not known to be one of us.

import { readAddresses } from '../../alerts/addresses';
import type { Answered } from '../../alerts/answering';
import { domainOf, strangersIn, type Trust } from '../../alerts/trust';
import { confirmedIn } from '../../protocol/kept-alerts';
import type { StoredSettings } from './alert-store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whose addresses are mailed as they are. */
export function trustOf(spreadsheet: Spreadsheet, alerts: StoredSettings, check: Answered): Trust {
  const { owner, settings } = alerts;
  const typed = [settings.manager, settings.summaryTo].flatMap((cell) => readAddresses(cell).valid);
  const trust: Trust = {
    domains: owner === '' ? [] : [domainOf(owner)],
    addresses: [...typed, ...confirmedIn(alerts)],
  };
  if (strangersIn(check, trust).length === 0) return trust;
  const people = [...peopleOf(() => ownerOf(spreadsheet)), ...peopleOf(() => spreadsheet.getEditors())];
  const domains = people.filter((address) => address.includes('@')).map(domainOf);
  return { ...trust, domains: [...new Set([...trust.domains, ...domains])] };
}

/** Which of these addresses nobody who works in the file shares a domain with: those that were confirmed are no strangers. */
export function outsidersAmong(
  spreadsheet: Spreadsheet,
  alerts: StoredSettings,
  addresses: readonly string[],
): string[] {
  const confirmed = confirmedIn(alerts);
  const typed = [alerts.settings.manager, alerts.settings.summaryTo];
  const known = new Set([...confirmed, ...typed.flatMap((cell) => readAddresses(cell).valid)]);
  const people = [
    ...peopleOf(() => ownerOf(spreadsheet)),
    ...peopleOf(() => spreadsheet.getEditors()),
    ...peopleOf(() => [Session.getEffectiveUser()]),
  ];
  const domains = new Set(people.filter((address) => address.includes('@')).map(domainOf));
  return addresses.filter((address) => !known.has(address) && !domains.has(domainOf(address)));
}

/** In a shared drive a file has no owner. */
function ownerOf(spreadsheet: Spreadsheet): GoogleAppsScript.Base.User[] {
  const owner: GoogleAppsScript.Base.User | null = spreadsheet.getOwner();
  return owner === null ? [] : [owner];
}

/** Whom Google doesn't tell, nobody knows. */
function peopleOf(ask: () => readonly GoogleAppsScript.Base.User[]): string[] {
  try {
    return ask().map((user) => user.getEmail());
  } catch {
    return [];
  }
}
