import { describe, expect, it } from 'vitest';
import { noticeText } from './notice-text.ts';

const title = 'R&D <admins>';

describe('what a notification says', () => {
  it('is as it was given where the system takes text for text', () => {
    const given = { title, body: 'Leila <b>asks</b>' };
    expect(noticeText(given, 'win32')).toEqual(given);
    expect(noticeText(given, 'darwin')).toEqual(given);
  });

  it('has no markup in it where a server may read it as such', () => {
    const body = '<a href="https://evil.example">sign in</a> &lt;';
    expect(noticeText({ title, body }, 'linux')).toEqual({
      title: 'R＆D ‹admins›',
      body: '‹a href="https://evil.example"›sign in‹/a› ＆lt;',
    });
  });

  it('is cut where it is longer than anything shows, and never inside a character', () => {
    const cut = noticeText({ title: '👩'.repeat(101), body: 'b'.repeat(301) }, 'win32');
    expect(cut.title).toBe(`${'👩'.repeat(99)}…`);
    expect(cut.body).toBe(`${'b'.repeat(299)}…`);
    const whole = { title: '👩'.repeat(100), body: 'b'.repeat(300) };
    expect(noticeText(whole, 'win32')).toEqual(whole);
  });
});
