import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repeatedMember } from './repeated-member.ts';

it.each([
  ['{"a":1,"a":2}', 'a'],
  ['{"a":1,"\\u0061":2}', 'a'],
  ['[{"x":{"b":1,"c":[{}],"b":2}}]', 'b'],
  ['{ "a" : 1 , "a" : 1 }', 'a'],
  ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', null],
  ['{"a":"a","b":"a\\":\\"b"}', null],
  ['{"a":"{\\"a\\":1,\\"a\\":1}"}', null],
  ['"a"', null],
])('%s: %s', (json, name) => expect(repeatedMember(json)).toBe(name));

it('finds none in what was written from a value', () =>
  fc.assert(fc.property(fc.json(), (json) => repeatedMember(json) === null)));

it('takes long texts', () => {
  const long = JSON.stringify({ a: '\\"'.repeat(200_000), b: 'x'.repeat(400_000) });
  expect(repeatedMember(long)).toBeNull();
});
