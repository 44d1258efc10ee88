// Protection of sheets and ranges, and whom it keeps out.
import type { Zone } from '@odoo/o-spreadsheet';
import { protectFor } from '../engine/protecting';
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
import { keepsOut } from './protected';
import { MAY_NOT_EDIT, ServiceError, service } from './service';
import { listOf } from './signature';

export function protect(execution: Execution, sheetId: string, zone?: Zone): object {
  return createProtection(execution, sheetId, protectFor(execution.engine, sheetId, undefined, zone));
}

export function createProtection(execution: Execution, sheetId: string, id: string): object {
  const { getters } = execution.engine.model;
  const current = (): Protection => {
    const found = protectionsOf(getters, sheetId).find((protection) => protection.id === id);
    if (!found) throw new ServiceError('The protection was removed.');
    return found;
  };
  const change = (changes: Partial<Pick<Protection, 'description' | 'isWarningOnly' | 'editors'>>) => {
    const { range, description, isWarningOnly, editors } = current();
    if (keepsOut(execution, current())) throw new ServiceError(MAY_NOT_EDIT);
    const zone = range && { zone: range.zone };
    dispatch(execution, {
      type: SET_PROTECTION,
      id,
      sheetId,
      description,
      isWarningOnly,
      ...(editors && { editors }),
      ...zone,
      ...changes,
    });
    return protection;
  };
  const me = execution.user.email;
  // As on Google, nobody is kept out until the list is changed, and who changes it stays on it.
  const editors = () => current().editors ?? [me];
  const add = (added: readonly string[]) => change({ editors: [...new Set([...editors(), ...added])] });
  const remove = (removed: readonly string[]) =>
    change({ editors: editors().filter((editor) => editor === me || !removed.includes(editor)) });
  const protection: object = service(execution, 'SpreadsheetApp.Protection', {
    setDescription: {
      writes: true,
      takes: [['String']],
      call: (description: string) => change({ description }),
    },
    setWarningOnly: {
      writes: true,
      takes: [['Boolean']],
      call: (isWarningOnly: boolean) =>
        change({ isWarningOnly: isWarningOnly && !execution.turned.has('warnings') }),
    },
    getEditors: {
      remote: true,
      call: () =>
        editors()
          .filter((editor) => editor !== execution.owner)
          .map((editor) => service(execution, 'Session.User', { getEmail: { call: () => editor } })),
    },
    canEdit: { remote: true, call: () => !keepsOut(execution, current()) },
    addEditor: { writes: true, takes: [['String']], call: (editor: string) => add([editor]) },
    addEditors: { writes: true, takes: [[listOf('String')]], call: add },
    removeEditor: { writes: true, takes: [['String']], call: (editor: string) => remove([editor]) },
    removeEditors: { writes: true, takes: [[listOf('String')]], call: remove },
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
        return execution.objects.range({ sheetId, zone: range?.zone ?? whole });
      },
    },
    remove: {
      writes: true,
      call: () => {
        if (keepsOut(execution, current())) throw new ServiceError(MAY_NOT_EDIT);
        dispatch(execution, { type: REMOVE_PROTECTION, id: current().id });
      },
    },
  });
  return protection;
}

function dispatch({ engine }: Execution, command: SetProtection | RemoveProtection): void {
  engine.dispatchAsScript([command as never]);
}
