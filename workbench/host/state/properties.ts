// The properties that are kept with a file, a user and a script.

export type PropertyScope = 'document' | 'user' | 'script';

type Texts = Readonly<Record<string, string>>;

/** What is saved of them: `user` are those of the one who opens the workbook, `others` by address. */
export type SavedProperties = Readonly<Partial<Record<PropertyScope, Texts>>> & {
  readonly others?: Readonly<Record<string, Texts>>;
};

/** What one user's executions see. */
export type PropertyStores = Readonly<Record<PropertyScope, Map<string, string>>>;

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
