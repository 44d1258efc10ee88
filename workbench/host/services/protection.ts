// Protection of sheets and ranges. It is only ever a warning here: who may edit what needs users.
import type { Zone } from '@odoo/o-spreadsheet';
import {
  type Protection,
  protectionsOf,
  REMOVE_PROTECTION,
  type RemoveProtection,
  SET_PROTECTION,
  type SetProtection,
} from '../engine/protections';
import type { Execution } from '../execution';
import { enumOf } from './enums';
import { createRange } from './range';
import { ServiceError, service } from './service';

const PREFIX = 'protection';

export function protect(execution: Execution, sheetId: string, zone?: Zone): object {
  const { getters } = execution.engine.model;
  const numbers = getters
    .getSheetIds()
    .flatMap((sheet) => protectionsOf(getters, sheet))
    .map(({ id }) => Number(id.slice(PREFIX.length)) || 0);
  const id = `${PREFIX}${Math.max(0, ...numbers) + 1}`;
  dispatch(execution, {
    type: SET_PROTECTION,
    id,
    sheetId,
    description: '',
    isWarningOnly: false,
    ...(zone && { zone }),
  });
  return createProtection(execution, sheetId, id);
}

export function createProtection(execution: Execution, sheetId: string, id: string): object {
  const { getters } = execution.engine.model;
  const current = (): Protection => {
    const found = protectionsOf(getters, sheetId).find((protection) => protection.id === id);
    if (!found) throw new ServiceError('The protection was removed.');
    return found;
  };
  const change = (changes: Partial<Pick<Protection, 'description' | 'isWarningOnly'>>) => {
    const { range, description, isWarningOnly } = current();
    const zone = range && { zone: range.zone };
    dispatch(execution, {
      type: SET_PROTECTION,
      id,
      sheetId,
      description,
      isWarningOnly,
      ...zone,
      ...changes,
    });
    return protection;
  };
  const protection: object = service(execution, 'SpreadsheetApp.Protection', {
    setDescription: {
      writes: true,
      takes: [['String']],
      call: (description: string) => change({ description }),
    },
    setWarningOnly: {
      writes: true,
      takes: [['Boolean']],
      call: (isWarningOnly: boolean) => change({ isWarningOnly }),
    },
    getDescription: { remote: true, call: () => current().description },
    isWarningOnly: { remote: true, call: () => current().isWarningOnly },
    getProtectionType: {
      remote: true,
      call: () => enumOf(execution, 'SpreadsheetApp.ProtectionType')[current().range ? 'RANGE' : 'SHEET'],
    },
    getRange: {
      remote: true,
      call: () => {
        const { range } = current();
        const { rows, columns } = execution.engine.size(sheetId);
        const whole = { left: 0, top: 0, right: columns - 1, bottom: rows - 1 };
        return createRange(execution, { sheetId, zone: range?.zone ?? whole });
      },
    },
    remove: { writes: true, call: () => dispatch(execution, { type: REMOVE_PROTECTION, id: current().id }) },
  });
  return protection;
}

function dispatch({ engine }: Execution, command: SetProtection | RemoveProtection): void {
  engine.dispatchAsScript([command as never]);
}
