// Adds a protection: a script's, or a person's.
import type { Zone } from '@odoo/o-spreadsheet';
import type { Engine } from './engine';
import { protectionsOf, SET_PROTECTION, type SetProtection } from './protections';

const PREFIX = 'protection';

/** Its id. Without `editors`, nobody is kept out; without `zone`, it is the whole sheet. */
export function protectFor(
  engine: Engine,
  sheetId: string,
  editors?: readonly string[],
  zone?: Zone,
): string {
  const { getters } = engine.model;
  const numbers = getters
    .getSheetIds()
    .flatMap((sheet) => protectionsOf(getters, sheet))
    .map(({ id }) => Number(id.slice(PREFIX.length)) || 0);
  const id = `${PREFIX}${Math.max(0, ...numbers) + 1}`;
  const command: SetProtection = {
    type: SET_PROTECTION,
    id,
    sheetId,
    description: '',
    isWarningOnly: false,
    ...(editors && { editors }),
    ...(zone && { zone }),
  };
  engine.dispatchAsScript([command as never]);
  return id;
}
