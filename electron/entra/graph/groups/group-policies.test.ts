import { describe, expect, it } from 'vitest';
import { createGatheredReads } from '../gathered-reads.ts';
import { GROUP } from '../rows/test-rows.ts';
import { refusedWith, scriptedGraph, WHO, type ScriptedAnswer } from '../scripted-graph.ts';
import { createGroupPolicyReader } from './group-policies.ts';

const OTHER = '7fa93233-82f0-479d-ba8c-096ab91053fd';
const LEILA = { ...WHO, key: 'leila' };
const policy = (as: string, hours: number) => ({
  roleDefinitionId: as,
  policyId: `Group_${GROUP}_changes`,
  policy: {
    rules: [
      { id: 'Expiration_EndUser_Assignment', maximumDuration: `PT${hours}H` },
      { id: 'Enablement_EndUser_Assignment', enabledRules: ['Justification'] },
    ],
  },
});

function policiesWith(answer: (path: string) => ScriptedAnswer) {
  const scripted = scriptedGraph(({ path }) =>
    path.endsWith('$batch') ? undefined : answer(decodeURIComponent(path)),
  );
  return {
    ...scripted,
    policies: createGroupPolicyReader(scripted.graph, createGatheredReads(scripted.graph)),
  };
}

describe('the settings of groups', () => {
  it('are read for member and owner in one, each group by itself, all in one call', async () => {
    const { policies, sent, asked } = policiesWith(() => ({
      body: { value: [policy('member', 2), policy('Owner', 1)] },
    }));
    const asks = await policies.need(WHO, [GROUP, OTHER, GROUP]);
    expect(sent).toHaveLength(1);
    expect(asked.map(({ path }) => decodeURIComponent(path).match(/scopeId eq '(.*?)'/)?.[1])).toEqual([
      GROUP,
      OTHER,
    ]);
    expect(decodeURIComponent(asked[0]?.path ?? '')).toContain(
      `?$filter=scopeId eq '${GROUP}' and scopeType eq 'Group'&$expand=policy($expand=rules)`,
    );
    expect(asks.get(`${GROUP}|member`)?.maximum).toBe('PT2H');
    expect(asks.get(`${GROUP}|owner`)?.maximum).toBe('PT1H');
    expect(asks.size).toBe(4);
  });

  it('are remembered for the person, and shared by who asks at the same time', async () => {
    const { policies, sent } = policiesWith(() => ({ body: { value: [policy('member', 2)] } }));
    await Promise.all([policies.need(WHO, [GROUP]), policies.need(WHO, [GROUP])]);
    await policies.need(WHO, [GROUP]);
    expect(sent).toHaveLength(1);
    await policies.need(LEILA, [GROUP]);
    expect(sent).toHaveLength(2);
  });

  it('take no call where there are no groups', async () => {
    const { policies, sent } = policiesWith(() => ({ body: { value: [] } }));
    expect((await policies.need(WHO, [])).size).toBe(0);
    expect(sent).toEqual([]);
  });

  it('are not there where they may not be read, and those of other groups are', async () => {
    const { policies, sent } = policiesWith((path) =>
      path.includes(GROUP)
        ? refusedWith(403, 'PermissionScopeNotGranted', 'missing permission scope')
        : { body: { value: [policy('member', 2)] } },
    );
    expect([...(await policies.need(WHO, [GROUP, OTHER])).keys()]).toEqual([`${OTHER}|member`]);
    await policies.need(WHO, [GROUP]);
    expect(sent).toHaveLength(1);
  });

  it('ask for nothing that is known only where they can be read', async () => {
    const { policies } = policiesWith(() => ({
      body: { value: [{ roleDefinitionId: 'member', policy: { rules: [] } }] },
    }));
    expect((await policies.need(WHO, [GROUP])).get(`${GROUP}|member`)).toBeNull();
  });
});
