// A record of everything that can be reached from a global scope, to put it back as it was.

interface Shape {
  readonly prototype: object | null;
  readonly properties: ReadonlyMap<PropertyKey, PropertyDescriptor>;
}

export class Pristine {
  private readonly shapes = new Map<object, Shape>();

  /** Follows properties, accessors and prototypes from `roots`; no getter is called. */
  constructor(roots: readonly object[]) {
    const pending = [...roots];
    for (let owner = pending.pop(); owner; owner = pending.pop()) {
      // What is locked from the start, such as the function that throws for `arguments.callee`, can't change.
      if (this.shapes.has(owner) || !Object.isExtensible(owner)) continue;
      const properties = propertiesOf(owner);
      const prototype = Reflect.getPrototypeOf(owner);
      this.shapes.set(owner, { prototype, properties });
      const found = [...properties.values()].flatMap(({ value, get, set }) => [value, get, set]);
      pending.push(...[prototype, ...found].filter(isObject));
    }
  }

  /** Takes back every change; `false` where something was locked, so that it can't be. */
  restore(): boolean {
    for (const [owner, shape] of this.shapes) {
      if (Reflect.getPrototypeOf(owner) !== shape.prototype || !Object.isExtensible(owner)) return false;
      const keys = Reflect.ownKeys(owner);
      for (const key of keys) {
        if (!shape.properties.has(key) && !Reflect.deleteProperty(owner, key)) return false;
      }
      for (const [key, descriptor] of shape.properties) {
        if (isSame(Reflect.getOwnPropertyDescriptor(owner, key), descriptor)) continue;
        if (!Reflect.defineProperty(owner, key, descriptor)) return false;
      }
    }
    return true;
  }
}

function propertiesOf(owner: object): Map<PropertyKey, PropertyDescriptor> {
  const properties = new Map<PropertyKey, PropertyDescriptor>();
  for (const key of Reflect.ownKeys(owner)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(owner, key);
    if (descriptor) properties.set(key, descriptor);
  }
  return properties;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function isSame(now: PropertyDescriptor | undefined, then: PropertyDescriptor): boolean {
  return (
    now !== undefined &&
    Object.is(now.value, then.value) &&
    now.get === then.get &&
    now.set === then.set &&
    now.writable === then.writable &&
    now.enumerable === then.enumerable &&
    now.configurable === then.configurable
  );
}
