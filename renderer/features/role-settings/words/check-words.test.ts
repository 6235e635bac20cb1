import { describe, expect, it } from 'vitest';
import {
  CHECKS,
  type CheckName,
  type SettingsCheck,
} from '../../../../shared/contract/role-settings/plan.ts';
import { checkWords } from './check-words.ts';

const said = (check: CheckName, more: Partial<SettingsCheck> = {}) => {
  const words = checkWords({ check, result: 'refused', setting: null, about: {}, reason: null, ...more });
  return Object.fromEntries(
    Object.entries(words).map(([member, text]) => [member, text.replaceAll('\u00a0', ' ')]),
  );
};
const REASON = { kind: 'offline', title: 'No connection.', advice: 'Try again.', safeToRetry: true } as const;

describe.each(CHECKS)('%s', (check) => {
  it('says what is, why it matters and what to do, without begging', () => {
    const words = said(check, {
      setting: 'Notification_Admin_EndUser_Assignment',
      about: { maximum: 'PT8H', context: 'c1', name: 'Ruben', names: 'Ruben' },
    });
    expect(words['title']).toMatch(/^\S.*[^.!]$/);
    expect(words['meaning']).toMatch(/\.$/);
    expect(words['fix']).toMatch(/^[A-Z].*\.$/);
    expect(Object.values(words).join(' ')).not.toMatch(/[Pp]lease|[Ss]orry|successful|!|undefined|NaN/);
  });

  it('has a short word for what passed', () => {
    const words = said(check, { result: 'passed', about: { people: 2, maximum: 'PT1H' } });
    expect(words).toMatchObject({ meaning: '', fix: '' });
    expect(words['title']).toMatch(/^[A-Z0-9].*[^.]$/);
  });

  it('says that it was not checked, and why', () => {
    expect(said(check, { result: 'not-checked', reason: REASON })).toMatchObject({
      title: expect.stringMatching(/^Not checked: whether /) as string,
      meaning: 'No connection.',
      fix: 'Try again.',
    });
    expect(said(check, { result: 'not-checked' })['meaning']).toBe('What it takes was not read.');
    expect(said(check, { result: 'not-checked', about: { unknown: 'approval' } })['meaning']).toContain(
      'kept as it is',
    );
  });

  it('says where it is so already', () => {
    expect(said(check, { result: 'warned', about: { already: 1 } })['meaning']).toMatch(
      /It is so already: this save does not bring it on\.$/,
    );
  });
});

describe('nobody can approve', () => {
  const why = (about: SettingsCheck['about']) => said('nobody-can-approve', { about })['meaning'];

  it.each([
    [{ by: 'nobody' }, 'No approver is named, and a group has no default approvers.'],
    [
      { by: 'default' },
      'No approver is named, and nobody is active as Privileged Role Administrator or Global Administrator.',
    ],
    [{ by: 'named', named: 1, kind: 'user', name: 'Dario', state: 'read', people: 1 }, 'Dario is disabled.'],
    [
      { by: 'named', named: 1, kind: 'user', name: 'Dario', state: 'gone' },
      'Dario is no longer in the directory.',
    ],
    [
      { by: 'named', named: 1, kind: 'group', name: 'sg', state: 'read', people: 1 },
      'sg has one member and that account is disabled.',
    ],
    [
      { by: 'named', named: 1, kind: 'group', name: 'sg', state: 'read', people: 3 },
      'sg has 3 members and all of these accounts are disabled.',
    ],
    [{ by: 'named', named: 1, kind: 'group', name: 'sg', state: 'read', people: 0 }, 'sg has no members.'],
    [
      { by: 'named', named: 1, kind: 'group', name: 'dl', state: 'distribution', people: 4 },
      'dl is a distribution group, which cannot decide.',
    ],
    [{ by: 'named', named: 2, names: 'A and B' }, 'None of A and B can decide.'],
  ])('%j', (about, words) =>
    expect(why(about)).toBe(`${words} Every activation would wait 24 h and expire.`),
  );
});

describe('numbers and names', () => {
  it('of a maximum', () => {
    expect(said('maximum-out-of-range', { about: { maximum: 'PT48H' } })['title']).toBe(
      'The service takes no maximum of 48 h',
    );
    expect(said('long-for-critical', { about: { maximum: 'PT8H' } })['title']).toBe(
      '8 h is long for a critical role',
    );
  });

  it.each([
    ['eligibleExpiry', 2, 6, '2 of 6 eligible people with no end'],
    ['activeExpiry', 1, 1, '1 of 1 assigned person with no end'],
  ] as const)('of those with no end: %s', (setting, without, of, title) =>
    expect(said('permanent-allowed', { setting, about: { without, of } })['title']).toBe(title),
  );

  it('of an assignment that is longer than the service takes', () =>
    expect(
      said('expiry-out-of-range', { setting: 'activeExpiry', about: { maximum: 'P400D' } })['title'],
    ).toBe('The service takes no active assignment of at most 400 days'));

  it('of approvers who may ask', () => {
    expect(said('approvers-overlap', { about: { overlap: 1, people: 3, names: 'A' } })['title']).toBe(
      '1 of 3 people who can approve may ask for it too',
    );
    expect(said('approvers-overlap', { about: { overlap: 3, people: 3, names: 'A' } })['title']).toBe(
      'All who can approve may ask for it too',
    );
  });

  it('of those who decide now', () => {
    expect(said('default-approvers', { about: { people: 1 } })['meaning']).toContain(
      'decides: now 1 person, and',
    );
    expect(said('default-approvers')['meaning']).toContain('decides, and');
  });

  it('of the rule that mail is about, and how it goes to nobody', () => {
    const setting = 'Notification_Admin_EndUser_Assignment';
    expect(said('mail-to-nobody', { setting })['title']).toBe('Activated: alert goes to nobody');
    expect(said('mail-to-nobody', { setting, about: { level: 'None' } })['title']).toBe(
      'Activated: alert is off',
    );
    expect(said('mail-address', { setting, about: { address: 'soc', wrong: 1 } })['meaning']).toBe(
      'Activated: alert: soc.',
    );
  });

  it('of an approver who cannot decide', () => {
    const title = (trouble: string, count: number) =>
      said('approver-unusable', { result: 'warned', about: { trouble, count, names: 'A' } })['title'];
    expect(title('gone', 1)).toBe('An approver is gone');
    expect(title('disabled', 2)).toBe('Approvers are disabled');
    expect(title('empty', 1)).toBe('An approver group is empty');
    expect(title('guest', 1)).toBe('A guest can approve');
  });
});
