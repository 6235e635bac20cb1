/**
 * Wraps what the app sees of an API, so that a member the stand-in does not have throws by name instead of being `undefined`,
 * and so that a destroyed object throws as Electron's does ("Object has been destroyed").
 * @param name as the app writes it, such as `app` or `BrowserWindow`
 * @param isGone whether the object behind it was destroyed
 */
export function guard<T extends object>(name: string, target: T, isGone: () => boolean = () => false): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || PROBED.has(key)) return Reflect.get(object, key, receiver) as unknown;
      if (isGone()) return afterwards(object, key);
      if (!(key in object)) throw unimplemented(`${name}.${key}`);
      return Reflect.get(object, key, receiver) as unknown;
    },
    set(object, key, value, receiver) {
      if (typeof key === 'string' && !(key in object)) throw unimplemented(`${name}.${key} (set)`);
      return Reflect.set(object, key, value, receiver);
    },
  });
}

/** What may still be asked of a destroyed object; its methods see the object itself, not the guard. */
function afterwards(object: object, key: string): unknown {
  if (!ALIVE_AFTER.has(key)) throw new TypeError('Object has been destroyed');
  const value: unknown = Reflect.get(object, key);
  return typeof value === 'function' ? (value.bind(object) as unknown) : value;
}

/** What await, JSON, the console and test libraries ask of any object. */
const PROBED = new Set([
  'then',
  'toJSON',
  'inspect',
  'constructor',
  'prototype',
  'name',
  'length',
  '$$typeof',
]);
const ALIVE_AFTER = new Set(['isDestroyed', 'id']);

/** The error of everything the stand-in does not have. */
export function unimplemented(what: string): Error {
  return new Error(`stand-in: ${what} is not implemented`);
}
