import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forBash, forPowerShell } from './shell-quoting.ts';

/** What bash makes of a word of single-quoted pieces and escaped quotes; null where it would be anything else. */
function readByBash(word: string): string | null {
  let left = word;
  let value = '';
  while (left !== '') {
    const piece = /^'([^']*)'/.exec(left) ?? /^\\(')/.exec(left);
    if (!piece) return null;
    value += piece[1] ?? '';
    left = left.slice(piece[0].length);
  }
  return value;
}

/** What PowerShell makes of a single-quoted string: any of its four quotes ends it, two of them are one. */
function readByPowerShell(word: string): string | null {
  const quote = "['\\u2018-\\u201b]";
  const whole = new RegExp(`^'((?:[^'\\u2018-\\u201b]|(${quote})${quote})*)'$`).exec(word);
  return whole ? (whole[1] ?? '').replace(new RegExp(`(${quote})${quote}`, 'g'), '$1') : null;
}

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom("'", '\u2019', '"', '$', '`', '\\', ';', '\n', '(', ')', 'a', ' ') }),
);

describe('quoting', () => {
  it('keeps any text one word for bash', () => {
    fc.assert(fc.property(hostile, (text) => readByBash(forBash(text)) === text));
  });

  it('keeps any text one string for PowerShell, curly quotes too', () => {
    fc.assert(fc.property(hostile, (text) => readByPowerShell(forPowerShell(text)) === text));
  });

  it.each([
    ['contoso.com', "'contoso.com'", "'contoso.com'"],
    ["a'b", `'a'\\''b'`, "'a''b'"],
    ['$(reboot)', "'$(reboot)'", "'$(reboot)'"],
  ])('of %j is readable', (text, bash, powershell) => {
    expect(forBash(text)).toBe(bash);
    expect(forPowerShell(text)).toBe(powershell);
  });
});
