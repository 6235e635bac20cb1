import { expect, it } from 'vitest';
import { MAIL_RULES, type Mail } from '../../../contract/role-settings/settings.ts';
import { changing, GOOD, results, said } from '../test-planned.ts';

const KEY = 'Notification_Requestor_EndUser_Assignment';
const nobody: Mail = { level: 'All', defaults: false, recipients: [] };

it.each([
  ['default recipients', { ...nobody, defaults: true }, ['passed']],
  ['an address', { ...nobody, recipients: ['soc@contoso.com'] }, ['passed']],
  ['neither', nobody, [`refused ${KEY}`]],
  ['neither, of critical mail', { ...nobody, level: 'Critical' as const }, [`refused ${KEY}`]],
  ['an address of spaces', { ...nobody, recipients: ['  '] }, [`refused ${KEY}`]],
  ['none at all, said outright', { ...nobody, level: 'None' as const }, [`warned ${KEY}`]],
])('mail goes to %s', (_, mail, result) =>
  expect(results('mail-to-nobody', changing({ [KEY]: mail }))).toEqual(result),
);

it.each(MAIL_RULES)('mail to nobody is refused of %s', (key) =>
  expect(results('mail-to-nobody', changing({ [key]: nobody }))).toEqual([`refused ${key}`]),
);

it('is warned of where it was so before, and not checked where the rule is kept', () => {
  const before = { ...GOOD, [KEY]: nobody };
  expect(results('mail-to-nobody', changing({ ticket: true }, { before }))).toEqual([`warned ${KEY}`]);
  expect(
    results('mail-to-nobody', changing({ ticket: true }, { before: { ...GOOD, [KEY]: undefined } })),
  ).toEqual([`not-checked ${KEY}`]);
});

it.each(['soc@contoso.com', 'o’brien+pim@mail.contoso.co.uk', 'jürgen@müller.example'])(
  '%s is an address',
  (address) =>
    expect(results('mail-address', changing({ [KEY]: { ...nobody, recipients: [address] } }))).toEqual([
      'passed',
    ]),
);

it.each([
  'soc',
  'soc@contoso',
  'a@b.example; c@d.example',
  'a@b.example,c@d.example',
  'a@b@c.example',
  'SOC <soc@contoso.com>',
  'soc@conto\u200bso.com',
  'soc@.com',
  ' soc@contoso.com',
  '',
])('“%s” is none', (address) =>
  expect(
    said('mail-address', changing({ [KEY]: { ...nobody, recipients: ['a@b.example', address] } })),
  ).toMatchObject([{ result: 'refused', setting: KEY, about: { address, wrong: 1 } }]),
);

it('has nothing to say where there are no addresses', () =>
  expect(results('mail-address', changing({}))).toEqual([]));
