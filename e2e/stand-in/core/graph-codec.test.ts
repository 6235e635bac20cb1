// Electron docs/api/ipc-renderer.md: "Arguments will be serialized with the Structured Clone Algorithm".
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createCodec } from './graph-codec.ts';

const codec = createCodec(undefined);
const over = (value: unknown): unknown => codec.decode(codec.encode(value));

describe('structured clone as text', () => {
  it.each([
    ['text', 'é\u2028"'],
    ['-0', -0],
    ['NaN', Number.NaN],
    ['infinity', -Infinity],
    ['undefined', undefined],
    ['null', null],
    ['bigint', 12345678901234567890n],
    ['date', new Date(1_700_000_000_000)],
    ['regexp', /a(b)/giu],
    ['map', new Map<unknown, unknown>([['k', { deep: [1, undefined] }]])],
    ['set', new Set([1, 'two'])],
    ['bytes', new Uint8Array([0, 255, 7])],
    ['object', { a: 1, b: undefined, c: [null, { d: true }] }],
  ])('keeps %s as structuredClone does', (_name, value) => {
    expect(over(value)).toEqual(structuredClone(value));
  });

  it('keeps shared and circular references', () => {
    const shared = { n: 1 };
    const root: Record<string, unknown> = { one: shared, two: shared };
    root['self'] = root;
    const copy = over(root) as Record<string, unknown>;
    expect(copy['one']).toBe(copy['two']);
    expect(copy['self']).toBe(copy);
  });

  it('keeps an error by its name, message and stack', () => {
    const copy = over(new TypeError('no')) as Error;
    expect(copy).toBeInstanceOf(TypeError);
    expect(copy.message).toBe('no');
    expect(copy.stack).toContain('graph-codec.test');
  });

  it('drops prototypes and reads accessors once', () => {
    class Thing {
      own = 1;
      get late(): number {
        return 2;
      }
    }
    expect(over(new Thing())).toStrictEqual({ own: 1 });
  });

  it('treats __proto__ as data', () => {
    const copy = over(JSON.parse('{"__proto__":{"polluted":true}}')) as Record<string, unknown>;
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect(copy['polluted']).toBeUndefined();
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve()],
    ['a function deep inside', { a: [{ b: () => 1 }] }],
    ['a WeakMap', new WeakMap()],
  ])('refuses %s with Electron’s words', (_name, value) => {
    expect(() => codec.encode(value)).toThrow('An object could not be cloned.');
  });

  it('works from its own source text, as it does in the page', () => {
    const fromText = runInNewContext(`(${createCodec.toString()})(undefined)`, {
      btoa,
      atob,
    }) as typeof codec;
    expect(codec.decode(fromText.encode({ a: [1n, -0] }))).toEqual({ a: [1n, -0] });
  });
});
