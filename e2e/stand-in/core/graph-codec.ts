// Runs in Node, in the preload's isolated world and in the page's main world, the latter two by its source text: it must refer to
// nothing outside itself but what every one of them has.

/** How functions and promises cross; where a hook is missing they do not, as in ipc. */
export interface ReferenceHooks {
  /** A token for a function or promise, or undefined where it cannot cross. */
  out(value: object): string | undefined;
  /** What stands for such a token on this side. */
  in(token: string): unknown;
}

export interface GraphCodec {
  /** @throws Error "An object could not be cloned." as Electron's ipc does */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Text for a value and back, by the structured clone algorithm: Date, RegExp, Map, Set, Error, typed arrays, BigInt, -0, shared and
 * circular references live; prototypes, accessors and symbols-as-keys do not.
 */
export function createCodec(hooks: ReferenceHooks | undefined): GraphCodec {
  type Node = string | number | boolean | null | Node[];
  const { stringify, parse } = JSON;
  const { keys, defineProperty, is } = Object;
  const { isArray } = Array;
  const isView = (value: object): value is ArrayBufferView => ArrayBuffer.isView(value);
  const promiseClass = Promise;
  const viewClasses: Record<string, new (buffer: ArrayBuffer) => ArrayBufferView> = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const viewNames = keys(viewClasses);
  const errorClasses: Record<string, new (message: string) => Error> = {
    Error,
    EvalError,
    RangeError,
    ReferenceError,
    SyntaxError,
    TypeError,
    URIError,
  };

  const refuse = (): Error => new Error('An object could not be cloned.');

  function toBase64(bytes: Uint8Array): string {
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) {
      binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }
    return btoa(binary);
  }

  function fromBase64(text: string): ArrayBuffer {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes.buffer;
  }

  function encode(root: unknown): string {
    const heap: Node[] = [];
    const seen = new Map<object, number>();

    function put(value: unknown): Node {
      switch (typeof value) {
        case 'string':
        case 'boolean':
          return value;
        case 'number':
          return Number.isFinite(value) && !is(value, -0)
            ? value
            : ['n', is(value, -0) ? '-0' : String(value)];
        case 'undefined':
          return ['u'];
        case 'bigint':
          return ['b', String(value)];
        case 'symbol':
          throw refuse();
        case 'function':
          return reference(value);
        case 'object':
          return value === null ? null : object(value);
      }
    }

    function reference(value: object): Node {
      const token = hooks?.out(value);
      if (token === undefined) throw refuse();
      return ['f', token];
    }

    function object(value: object): Node {
      if (value instanceof promiseClass) return reference(value);
      const known = seen.get(value);
      if (known !== undefined) return ['r', known];
      const index = heap.length;
      seen.set(value, index);
      heap[index] = null;
      heap[index] = body(value);
      return ['r', index];
    }

    function body(value: object): Node {
      if (isArray(value)) return list(value);
      if (value instanceof Date) return ['d', value.getTime()];
      if (value instanceof RegExp) return ['x', value.source, value.flags];
      if (value instanceof Map) return ['m', entries(value)];
      if (value instanceof Set) return ['s', ...members(value)];
      if (value instanceof Error) return failure(value);
      if (value instanceof ArrayBuffer) return ['B', toBase64(new Uint8Array(value))];
      if (isView(value)) return view(value);
      if (value instanceof String || value instanceof Number || value instanceof Boolean)
        return ['w', put(value.valueOf())];
      if (value instanceof WeakMap || value instanceof WeakSet || value instanceof WeakRef) throw refuse();
      // Host objects (elements, events, proxies of them) have no own enumerable data and are refused by the real algorithm.
      if (typeof EventTarget === 'function' && value instanceof EventTarget) throw refuse();
      const pairs: Node[] = [];
      for (const key of keys(value)) pairs.push([key, put((value as Record<string, unknown>)[key])]);
      return ['o', pairs];
    }

    function list(value: unknown[]): Node {
      const items: Node[] = ['a'];
      for (let at = 0; at < value.length; at++) items.push(at in value ? put(value[at]) : ['h']);
      return items;
    }

    function entries(value: Map<unknown, unknown>): Node {
      const pairs: Node[] = [];
      value.forEach((item, key) => pairs.push([put(key), put(item)]));
      return pairs;
    }

    function members(value: Set<unknown>): Node[] {
      const items: Node[] = [];
      value.forEach((item) => items.push(put(item)));
      return items;
    }

    function failure(value: Error): Node {
      const name = value.name in errorClasses ? value.name : 'Error';
      return ['e', name, value.message, typeof value.stack === 'string' ? value.stack : ''];
    }

    function view(value: ArrayBufferView): Node {
      const name =
        viewNames.find((candidate) => value instanceof (viewClasses[candidate] ?? DataView)) ?? 'Uint8Array';
      return ['v', name, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
    }

    return stringify([put(root), heap]);
  }

  function decode(text: string): unknown {
    const [root, heap] = parse(text) as [Node, Node[][]];
    const built: unknown[] = [];
    const done: boolean[] = [];

    function take(node: Node): unknown {
      if (!isArray(node)) return node;
      const [tag, first = null] = node;
      switch (tag) {
        case 'n':
          return Number(first);
        case 'u':
        case 'h':
          return undefined;
        case 'b':
          return BigInt(first as string);
        case 'f':
          return hooks?.in(first as string);
        default:
          return revive(first as number);
      }
    }

    function revive(index: number): unknown {
      if (done[index]) return built[index];
      done[index] = true;
      const [tag = null, ...rest] = heap[index] ?? [];
      const first = rest[0] ?? null;
      switch (tag) {
        case 'a':
          return fillList((built[index] = []), rest);
        case 'o':
          return fillObject((built[index] = {}), first as Node[][]);
        case 'm':
          return fillMap((built[index] = new Map()), first as Node[][]);
        case 's':
          return fillSet((built[index] = new Set()), rest);
        default:
          return (built[index] = leaf(tag as string, rest));
      }
    }

    function leaf(tag: string, rest: Node[]): unknown {
      const [first = null, second = null, third = null] = rest;
      switch (tag) {
        case 'd':
          return new Date(first === null ? Number.NaN : (first as number));
        case 'x':
          return new RegExp(first as string, second as string);
        case 'e':
          return error(first as string, second as string, third as string);
        case 'B':
          return fromBase64(first as string);
        case 'v':
          return new (viewClasses[first as string] ?? Uint8Array)(fromBase64(second as string));
        default:
          return Object(take(first));
      }
    }

    function fillList(list: unknown[], items: Node[]): unknown {
      list.length = items.length;
      items.forEach((item, at) => {
        if (!isArray(item) || item[0] !== 'h') list[at] = take(item);
      });
      return list;
    }

    function fillObject(object: object, pairs: Node[][]): unknown {
      for (const [key = '', value = null] of pairs) {
        // Not an assignment: a key named __proto__ is data here.
        defineProperty(object, key as string, {
          value: take(value),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      }
      return object;
    }

    function fillMap(map: Map<unknown, unknown>, pairs: Node[][]): unknown {
      for (const [key = null, value = null] of pairs) map.set(take(key), take(value));
      return map;
    }

    function fillSet(set: Set<unknown>, items: Node[]): unknown {
      for (const item of items) set.add(take(item));
      return set;
    }

    function error(name: string, message: string, stack: string): Error {
      const made = new (errorClasses[name] ?? Error)(message);
      if (stack !== '') defineProperty(made, 'stack', { value: stack, writable: true, configurable: true });
      return made;
    }

    return take(root);
  }

  return { encode, decode };
}
