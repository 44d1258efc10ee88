// PropertiesService: what a script remembers with the document, for its user, and for itself.
import type { Execution } from '../execution';
import { bytesOf } from './bytes';
import { READING_MODES, ServiceError, service, WRITING_MODES } from './service';
import type { ObjectType } from './signature';

type PropertyScope = 'document' | 'user' | 'script';

type Texts = Readonly<Record<string, string>>;

/** What is saved of them: `user` are those of the one who opens the workbook, `others` by address. */
export type SavedProperties = Readonly<Partial<Record<PropertyScope, Texts>>> & {
  readonly others?: Readonly<Record<string, Texts>>;
};

/** What one user's executions see. */
export type PropertyStores = Readonly<Record<PropertyScope, Map<string, string>>>;

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** The properties of all users. */
export class Properties {
  private readonly document: Map<string, string>;
  private readonly script: Map<string, string>;
  private readonly users: Map<string, Map<string, string>>;

  constructor(
    { document = {}, user = {}, script = {}, others = {} }: SavedProperties,
    private readonly mainUser: string,
  ) {
    this.document = storeOf(document);
    this.script = storeOf(script);
    this.users = new Map(Object.entries(others).map(([email, texts]) => [email, storeOf(texts)]));
    this.users.set(mainUser, storeOf(user));
  }

  of(email: string): PropertyStores {
    const user = this.users.get(email) ?? new Map<string, string>();
    this.users.set(email, user);
    return { document: this.document, user, script: this.script };
  }

  saved(): SavedProperties {
    const others = [...this.users].filter(([email, store]) => email !== this.mainUser && store.size > 0);
    return {
      document: Object.fromEntries(this.document),
      user: Object.fromEntries(this.of(this.mainUser).user),
      script: Object.fromEntries(this.script),
      ...(others.length > 0 && {
        others: Object.fromEntries(others.map(([email, store]) => [email, Object.fromEntries(store)])),
      }),
    };
  }
}

const storeOf = (texts: Texts) => new Map(Object.entries(texts));

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
