import { describe, expect, it } from 'vitest';
import { privilegeInGroup } from '../../../../shared/domain/chains.ts';
import { createGatheredReads } from '../gathered-reads.ts';
import { EXCHANGE, GROUP, HELPDESK } from '../rows/test-rows.ts';
import { refusedWith, scriptedGraph, WHO, type ScriptedAnswer } from '../scripted-graph.ts';
import { createGroupChainReader, leadsToFrom } from './group-chains.ts';

const ASKS = {
  maximum: 'PT8H',
  justification: true,
  ticket: false,
  mfa: false,
  context: null,
  approval: true,
  approvers: [],
};
const row = (roleDefinitionId: string, over: object = {}) => ({
  id: `row of ${roleDefinitionId}`,
  principalId: GROUP,
  roleDefinitionId,
  directoryScopeId: '/',
  roleDefinition: { displayName: roleDefinitionId === EXCHANGE ? 'Exchange Administrator' : 'Helpdesk' },
  ...over,
});
const REFUSED = refusedWith(403, 'Authentication_RequestFromUnsupportedUserRole');
const rows = (...of: object[]): ScriptedAnswer => ({ body: { value: of } });

function chainsWith(eligible: ScriptedAnswer, active: ScriptedAnswer) {
  const scripted = scriptedGraph(({ path }) => {
    if (path.endsWith('$batch')) return undefined;
    return path.includes('roleEligibilityScheduleInstances') ? eligible : active;
  });
  const chains = createGroupChainReader(scripted.graph, createGatheredReads(scripted.graph));
  const leadsTo = async () => {
    const chain = (await chains.need(WHO, [GROUP])).get(GROUP);
    if (!chain) throw new Error('no chain');
    return leadsToFrom(chain, ({ roleDefinitionId }) => (roleDefinitionId === HELPDESK ? ASKS : null));
  };
  return { ...scripted, chains, leadsTo };
}

describe('what a group leads to', () => {
  it('is what it holds, and what it is eligible for with what that asks, in one call', async () => {
    const { leadsTo, sent, asked } = chainsWith(rows(row(HELPDESK)), rows(row(EXCHANGE)));
    expect(await leadsTo()).toMatchObject({
      state: 'read',
      reason: null,
      roles: [
        { role: { name: 'Exchange Administrator' }, scope: { id: '/' }, kind: 'active', asks: null },
        { role: { definitionId: HELPDESK }, kind: 'eligible', asks: { maximum: 'PT8H' } },
      ],
    });
    expect(sent).toHaveLength(1);
    for (const { path } of asked)
      expect(decodeURIComponent(path)).toMatch(
        new RegExp(
          `ScheduleInstances\\?\\$filter=principalId eq '${GROUP}'&\\$expand=roleDefinition,directoryScope$`,
        ),
      );
  });

  it('is refused to who has no directory role, with the reason, and not asked for again', async () => {
    const { leadsTo, sent } = chainsWith(REFUSED, REFUSED);
    expect(await leadsTo()).toMatchObject({ state: 'refused', reason: { kind: 'role-missing' }, roles: [] });
    await leadsTo();
    expect(sent).toHaveLength(1);
  });

  it('is partial where one kind could not be read, or not to the end', async () => {
    const half = chainsWith(rows(row(HELPDESK)), { status: 503, body: {} });
    expect(await half.leadsTo()).toMatchObject({
      state: 'partial',
      reason: { kind: 'service-failure' },
      roles: [{ kind: 'eligible' }],
    });
    await half.leadsTo();
    // What failed is asked for again, what was read is not.
    expect(half.asked).toHaveLength(3);
    const cut = chainsWith(rows(row(HELPDESK), { id: 'no role' }), rows());
    expect(await cut.leadsTo()).toMatchObject({ state: 'partial', roles: [{}] });
  });

  it('is not known where both failed', async () => {
    const { leadsTo } = chainsWith({ status: 503, body: {} }, { status: 503, body: {} });
    expect(await leadsTo()).toMatchObject({ state: 'failed', roles: [] });
  });
});

describe('how dangerous a group is', () => {
  it('is how dangerous the worst of its roles is', async () => {
    const danger = async (...definitions: object[]) =>
      privilegeInGroup(await chainsWith(rows(...definitions), rows()).leadsTo(), 'member');
    const privileged = row('e8611ab8-c189-46e8-94e1-60213ab1f814');
    expect(await danger(row(EXCHANGE))).toBe('cisa-listed');
    expect(await danger(row(EXCHANGE), privileged, row(EXCHANGE))).toBe('privileged');
    expect(await danger()).toBe('none');
    expect(privilegeInGroup(await chainsWith(REFUSED, REFUSED).leadsTo(), 'member')).toBe('unknown');
  });
});
