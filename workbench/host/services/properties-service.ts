// PropertiesService: what a script remembers with the document, for its user, and for itself.
import type { Execution } from '../execution';
import type { PropertyScope } from '../state/properties';
import { bytesOf } from './bytes';
import { READING_MODES, ServiceError, service, WRITING_MODES } from './service';
import type { ObjectType } from './signature';

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

export function createPropertiesService(execution: Execution): object {
  const store = (scope: PropertyScope) => ({
    modes: READING_MODES,
    refusal: `You do not have permission to call PropertiesService.get${scope[0]?.toUpperCase()}${scope.slice(1)}Properties`,
    call: () => createProperties(execution, execution.properties[scope]),
  });
  return service(execution, 'PropertiesService', {
    getDocumentProperties: store('document'),
    getUserProperties: store('user'),
    getScriptProperties: store('script'),
  });
}

/** An object with nothing but texts in it. */
const TEXTS: ObjectType = {
  name: 'Object',
  accepts: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string'),
};

function createProperties(execution: Execution, store: Map<string, string>): object {
  const reading = { remote: true } as const;
  // Whether a custom function may write them, nobody says.
  const writing = { remote: true, modes: WRITING_MODES } as const;
  const put = (
    entries: readonly (readonly [string, string])[],
    kept: Iterable<readonly [string, string]>,
  ) => {
    const after = new Map([...kept, ...entries]);
    for (const [, value] of entries) {
      if (bytesOf(value) > MAX_VALUE_BYTES) throw new ServiceError('Argument too large: value');
    }
    const total = [...after].reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0);
    if (total > MAX_STORE_BYTES) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    store.clear();
    for (const [key, value] of after) store.set(key, value);
    return properties;
  };
  const properties: object = service(execution, 'PropertiesService.Properties', {
    getProperty: { ...reading, takes: [['String']], call: (key: string) => store.get(key) ?? null },
    getProperties: { ...reading, call: () => execution.values.object(store) },
    getKeys: { ...reading, call: () => [...store.keys()] },
    setProperty: {
      ...writing,
      takes: [['String', 'String']],
      call: (key: string, value: string) => put([[key, value]], store),
    },
    setProperties: {
      ...writing,
      takes: [[TEXTS], [TEXTS, 'Boolean']],
      call: (texts: Record<string, string>, deleteAllOthers = false) =>
        put(Object.entries(texts), deleteAllOthers ? [] : store),
    },
    deleteProperty: {
      ...writing,
      takes: [['String']],
      call: (key: string) => {
        store.delete(key);
        return properties;
      },
    },
    deleteAllProperties: {
      ...writing,
      call: () => {
        store.clear();
        return properties;
      },
    },
  });
  return properties;
}
