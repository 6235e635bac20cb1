import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../contract/role-settings/plan.ts';
import { someSettings, type SettingValues } from '../../contract/role-settings/settings.ts';
import { meetsTemplate } from './meets-template.ts';
import { templateSettings, TEMPLATE_VALUES, towardsTemplate } from './templates.ts';
import { changing, GOOD, said } from './test-planned.ts';
import { checkSettings } from './check-settings.ts';

const FREE: SettingValues = {
  ...GOOD,
  maximum: 'PT24H',
  signIn: { mfa: false, context: null },
  justification: false,
  eligibleExpiry: { limited: false, maximum: 'P365D' },
  activeExpiry: { limited: false, maximum: 'P180D' },
  activeMfa: false,
  activeJustification: false,
};

describe.each(TEMPLATES)('the template %s', (name) => {
  it('names each setting once, with whose rule it is, and nothing that is a tenant’s own', () => {
    const values = TEMPLATE_VALUES[name];
    expect(new Set(values.map(({ setting }) => setting)).size).toBe(values.length);
    for (const { source } of values) expect(source.length).toBeGreaterThan(5);
    const settings = templateSettings(name);
    expect(someSettings.safeParse(settings).success).toBe(true);
    expect(settings.approvers).toBeUndefined();
    expect(settings.signIn?.context).toBeNull();
  });

  it('is refused for nothing but that approvers are to be named', () => {
    const checks = checkSettings(changing(templateSettings(name), { before: FREE }), {
      approvers: [],
      defaults: null,
      holders: null,
      contexts: null,
      administrators: null,
    });
    expect(checks.filter(({ result }) => result === 'refused')).toEqual([]);
    const asks = said('default-approvers', changing(templateSettings(name)));
    expect(asks.map(({ result }) => result)).toEqual(name === 'critical' ? ['warned'] : []);
  });

  it('once reached asks for nothing more', () => {
    const there = { ...FREE, ...towardsTemplate(name, FREE) };
    expect(towardsTemplate(name, there)).toEqual({});
  });

  it('loosens nothing that is as strict already, and keeps the addresses that are told', () => {
    const strict: SettingValues = {
      ...GOOD,
      maximum: 'PT30M',
      signIn: { mfa: false, context: 'c1' },
      activeExpiry: { limited: true, maximum: 'P1D' },
      eligibleExpiry: { limited: true, maximum: 'P30D' },
      Notification_Admin_Admin_Assignment: { level: 'None', defaults: true, recipients: ['soc@contoso.com'] },
      Notification_Admin_EndUser_Assignment: {
        level: 'All',
        defaults: false,
        recipients: ['soc@contoso.com'],
      },
    };
    const todo = towardsTemplate(name, strict);
    expect(todo).not.toHaveProperty('maximum');
    expect(todo).not.toHaveProperty('signIn');
    expect(todo).not.toHaveProperty('activeExpiry');
    expect(todo).not.toHaveProperty('eligibleExpiry');
    expect(todo).not.toHaveProperty('Notification_Admin_EndUser_Assignment');
    expect(todo.Notification_Admin_Admin_Assignment).toEqual({
      level: 'All',
      defaults: true,
      recipients: ['soc@contoso.com'],
    });
  });

  it('asks for what is not understood all the same', () =>
    expect(towardsTemplate(name, { ...GOOD, maximum: undefined })).toHaveProperty('maximum'));
});

it('each tier’s template meets that of the tier below', () => {
  const [critical, high, standard] = TEMPLATES.map((name) => templateSettings(name));
  for (const [upper, lower] of [
    [critical, 'high'],
    [high, 'standard'],
  ] as const)
    expect(towardsTemplate(lower, { ...FREE, ...upper })).toEqual({});
  expect(standard?.approval).toBeUndefined();
});

describe('a template is met', () => {
  it.each([
    [{ mfa: true, context: null }, true],
    [{ mfa: false, context: 'c3' }, true],
    [{ mfa: true, context: 'c3' }, true],
    [{ mfa: false, context: null }, false],
  ])('by MFA or by a context that can ask for more: %j', (value, met) =>
    expect(meetsTemplate('signIn', value, { mfa: true, context: null })).toBe(met),
  );

  it.each([
    [{ limited: true, maximum: 'P15D' }, true],
    [{ limited: true, maximum: 'PT24H' }, true],
    [{ limited: true, maximum: 'P16D' }, false],
    [{ limited: false, maximum: 'P15D' }, false],
  ])('by an end as soon or sooner: %j', (value, met) =>
    expect(meetsTemplate('activeExpiry', value, { limited: true, maximum: 'P15D' })).toBe(met),
  );

  it('by durations no longer than it says, however they are spelt', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 1, max: 1440 }), (a, b) => {
        expect(meetsTemplate('maximum', `PT${a}M`, `PT${b * 60}S`)).toBe(a <= b);
      }),
    ));

  it.each([
    [{ level: 'All', defaults: false, recipients: ['soc@contoso.com'] }, true],
    [{ level: 'All', defaults: true, recipients: ['soc@contoso.com'] }, true],
    [{ level: 'All', defaults: false, recipients: [] }, false],
    [{ level: 'Critical', defaults: true, recipients: [] }, false],
    [{ level: 'None', defaults: true, recipients: [] }, false],
  ] as const)('by mail that somebody gets: %j', (value, met) =>
    expect(
      meetsTemplate(
        'Notification_Admin_EndUser_Assignment',
        { ...value, recipients: [...value.recipients] },
        { level: 'All', defaults: true, recipients: [] },
      ),
    ).toBe(met),
  );
});
