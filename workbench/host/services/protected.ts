// Refuses what a protection keeps its user from: PLATFORM 7, CASES M5.
import { helpers, type Zone } from '@odoo/o-spreadsheet';
import { type Protection, protectionsOf } from '../engine/protections';
import type { Execution } from '../execution';
import { MAY_NOT_EDIT, type Members, ServiceError } from './service';

/** Whoever owns the file may always edit; a warning refuses nobody. */
export function keepsOut({ user, owner }: Execution, { isWarningOnly, editors }: Protection): boolean {
  if (isWarningOnly || editors === undefined || user.email === owner) return false;
  return !editors.includes(user.email);
}

/** Whether a protection of the sheet, or of one of these cells, keeps the user out. */
export function isKeptOut(execution: Execution, sheetId: string, zone?: Zone | 'anywhere'): boolean {
  const { getters } = execution.engine.model;
  const isMet = ({ range }: Protection) =>
    range === undefined || zone === 'anywhere' || (zone !== undefined && helpers.overlap(range.zone, zone));
  const protections = protectionsOf(getters, sheetId);
  return protections.some((protection) => isMet(protection) && keepsOut(execution, protection));
}

/** Throws where it does. */
export function refuseProtected(execution: Execution, sheetId: string, zone?: Zone | 'anywhere'): void {
  if (isKeptOut(execution, sheetId, zone)) throw new ServiceError(MAY_NOT_EDIT);
}

/** The same members; those that write first ask whether the user may. */
export function refusing(members: Members, refuse: (key: string) => void): Members {
  const guarded = Object.entries(members).map(([key, method]) => {
    if (!method.writes || method.keepsDocument) return [key, method] as const;
    const call = (...args: never[]) => {
      refuse(key);
      return method.call(...args);
    };
    return [key, { ...method, call }] as const;
  });
  return Object.fromEntries(guarded);
}
