// Names and numbers of sheets.
import type { Engine } from '../engine/engine';
import { ServiceError } from './service';

const MAX_NAME_LENGTH = 100;
// What Excel refuses. Google takes some of it, but not in every way of making a sheet.
const REFUSED = /['*?:/\\[\]]/;

/** Throws for what Google refuses, and for what nobody should rely on. */
export function checkSheetName(engine: Engine, name: string, ownId?: string): void {
  if (name.trim() === '') throw new ServiceError('Sheet name cannot be empty.');
  if (name.length > MAX_NAME_LENGTH) {
    throw new ServiceError(`Sheet name cannot exceed ${MAX_NAME_LENGTH} characters.`);
  }
  if (REFUSED.test(name) || name !== name.trim()) throw new ServiceError(`Invalid sheet name: ${name}`);
  const isTaken = engine
    .sheetNames()
    .some((other) => other.toLowerCase() === name.toLowerCase() && engine.sheetId(other) !== ownId);
  if (isTaken)
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** A number as Google's, the same as long as the sheet lives. */
export function sheetNumber(sheetId: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < sheetId.length; index++) {
    hash = Math.imul(hash ^ sheetId.charCodeAt(index), 0x01000193);
  }
  return hash & 0x7fffffff;
}
