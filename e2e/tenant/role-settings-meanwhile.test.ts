import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { GROUP_SCOPES, groupIdOf } from './test-kit/group-plane.ts';
import { ROLE } from './test-kit/role-ids.ts';
import { ASKS, LONGEST, POLICIES, roleSettingCalls } from './test-kit/role-setting-calls.ts';
import { changeRule, changeRuleBefore, loseRuleAnswer, refuseRule } from './test-kit/setting-faults.ts';
import { settingsSeen } from './test-kit/settings-seen.ts';

const ground = eachTenant();
const calls = roleSettingCalls(ground);

const longest = (maximumDuration: string) => ({
  '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyExpirationRule',
  maximumDuration,
});
const longestOf = async (role: string): Promise<unknown> =>
  (await settingsSeen(ground.tenant, { role })).rules[LONGEST]?.['maximumDuration'];

/** Writes the longest activation of Exchange `count` times, one after the other in one batch. */
async function inOneBatch(durations: readonly string[]): Promise<number[]> {
  const url = await calls.rulePath(ROLE.exchange, LONGEST);
  const requests = durations.map((duration, index) => ({
    id: String(index),
    method: 'PATCH',
    url,
    headers: { 'Content-Type': 'application/json' },
    body: longest(duration),
    ...(index > 0 && { dependsOn: [String(index - 1)] }),
  }));
  const reply = await ground.client.as('leila').post('/$batch', { requests });
  const { responses } = reply.json as { responses: { id: string; status: number }[] };
  return responses.sort((a, b) => Number(a.id) - Number(b.id)).map(({ status }) => status);
}

describe('settings as another client reads them', () => {
  it('are the role’s rules by their ids, and who changed them last', async () => {
    expect((await settingsSeen(ground.tenant, { role: ROLE.exchange })).changedBy).toBeNull();
    await calls.change(ROLE.exchange, LONGEST, longest('PT3H'));
    const seen = await settingsSeen(ground.tenant, { role: ROLE.exchange });
    expect(Object.keys(seen.rules)).toHaveLength(17);
    expect(seen.rules[LONGEST]).toMatchObject({ id: LONGEST, maximumDuration: 'PT3H' });
    expect(seen.changedBy).toBe('Leila Haddani');
    expect(seen.changedAt).toMatch(/Z$/);
  });

  it('are those of a way into a group, to whoever may read them', async () => {
    const group = await groupIdOf(ground.client, 'sg-pim-sap-emergency');
    const seen = await settingsSeen(ground.tenant, { group, accessId: 'member' }, 'tomasz');
    expect(seen.rules[LONGEST]?.['maximumDuration']).toBe('PT2H');
    await expect(settingsSeen(ground.tenant, { role: 'none' })).rejects.toThrow();
  });
});

describe('who may write them', () => {
  const write = async (person: string, group: string): Promise<number> => {
    const filter = `scopeId eq '${group}' and scopeType eq 'Group' and roleDefinitionId eq 'member'`;
    const as = ground.client.as(person, { scopes: GROUP_SCOPES });
    const reply = await as.get(
      `/policies/roleManagementPolicyAssignments?$filter=${encodeURIComponent(filter)}`,
    );
    const [row] = (reply.json as { value: { policyId: string }[] }).value;
    return (await as.patch(`${POLICIES}/${row?.policyId ?? ''}/rules/${LONGEST}`, longest('PT1H'))).status;
  };

  it('of roles is the administrator alone; of a group its owner too', async () => {
    const path = await calls.rulePath(ROLE.exchange, LONGEST);
    expect((await ground.client.as('leila').patch(path, longest('PT1H'))).status).toBe(204);
    for (const person of ['tomasz', 'ruben', 'sofia', 'maren', 'ines'])
      expect((await ground.client.as(person).patch(path, longest('PT1H'))).status).toBe(403);
    const owned = await groupIdOf(ground.client, 'sg-pim-sap-emergency');
    expect(await write('tomasz', owned)).toBe(204);
  });
});

describe('a write that goes wrong', () => {
  it('is the third of five in one batch: two are in force, the rest is not tried', async () => {
    await refuseRule(ground.tenant, { nth: 3, status: 500 });
    expect(await inOneBatch(['PT1H', 'PT2H', 'PT3H', 'PT4H', 'PT5H'])).toEqual([204, 204, 500, 424, 424]);
    expect(await longestOf(ROLE.exchange)).toBe('PT2H');
  });

  it('is refused with what the test says, for one rule alone', async () => {
    await refuseRule(ground.tenant, {
      ruleId: ASKS,
      status: 429,
      headers: { 'Retry-After': 7 },
      body: { error: { code: 'TooManyRequests', message: 'Slow down.' } },
    });
    expect((await calls.change(ROLE.exchange, LONGEST, longest('PT1H'))).status).toBe(204);
    const refused = await calls.change(ROLE.exchange, ASKS, {});
    expect([refused.status, refused.headers['retry-after'], refused.json]).toMatchObject([
      429,
      '7',
      { error: { code: 'TooManyRequests' } },
    ]);
  });

  it('is done though its answer is lost', async () => {
    await loseRuleAnswer(ground.tenant, { ruleId: LONGEST });
    expect((await calls.change(ROLE.exchange, LONGEST, longest('PT1H'))).status).toBe(504);
    expect(await longestOf(ROLE.exchange)).toBe('PT1H');
  });
});

describe('somebody else', () => {
  const theirs = { role: 'Exchange Administrator', ruleId: LONGEST, set: { maximumDuration: 'PT9H' } };

  it('changes a rule now, in their own name', async () => {
    const by = ground.tenant.personas.find(({ name }) => name === 'Tomasz Wielgosz')?.upn ?? '';
    await changeRule(ground.tenant, { ...theirs, by });
    const seen = await settingsSeen(ground.tenant, { role: ROLE.exchange });
    expect([seen.rules[LONGEST]?.['maximumDuration'], seen.changedBy]).toEqual(['PT9H', 'Tomasz Wielgosz']);
    await expect(changeRule(ground.tenant, { ...theirs, by: 'nobody@contoso.com' })).rejects.toThrow(
      'Nobody is called nobody@contoso.com.',
    );
  });

  it('changes a rule just before a call that the test names', async () => {
    await changeRuleBefore(ground.tenant, { method: 'PATCH', path: `/rules/${LONGEST}`, nth: 2 }, theirs);
    await calls.change(ROLE.exchange, LONGEST, longest('PT1H'));
    expect(await longestOf(ROLE.exchange)).toBe('PT1H');
    // A write that says nothing of the maximum keeps what they made of it in between.
    await calls.change(ROLE.exchange, LONGEST, { isExpirationRequired: true });
    expect(await longestOf(ROLE.exchange)).toBe('PT9H');
  });
});
