// The services of Apps Script that this host has no part of: each one throws by name.
import type { Execution } from '../execution';
import { notEmulated } from './service';

/** A custom function runs as nobody: it has no calendar and no files. */
const NEED_A_USER = [
  'CalendarApp',
  'ContactsApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'SlidesApp',
];

const OPEN_TO_ALL = [
  'CacheService',
  'Charts',
  'ContentService',
  'Jdbc',
  'LanguageApp',
  'Maps',
  'UrlFetchApp',
  'XmlService',
];

export function createMissingServices(execution: Execution): Record<string, object> {
  const services: Record<string, object> = {};
  for (const name of NEED_A_USER) services[name] = missing(execution, name, execution.authMode !== 'FULL');
  for (const name of OPEN_TO_ALL) services[name] = missing(execution, name, execution.authMode === 'NONE');
  return services;
}

function missing(execution: Execution, name: string, forbidden: boolean): object {
  return new Proxy(Object.freeze({}), {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined;
      if (!forbidden) return notEmulated(execution, `${name}.${key}`);
      return () => {
        throw execution.values.exception(`You do not have permission to call ${name}.${key}`);
      };
    },
  });
}
