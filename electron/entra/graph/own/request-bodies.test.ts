import { describe, expect, it } from 'vitest';
import { WHO } from '../scripted-graph.ts';
import { EXCHANGE, GROUP, HOUR, NOW } from '../rows/test-rows.ts';
import { activationBody, deactivationBody, moreTimeBody } from './request-bodies.ts';

const LEILA = '55555555-5555-4555-8555-555555555555';
const PLACES = [
  { roleDefinitionId: EXCHANGE, scopeId: '/administrativeUnits/nordics' },
  { roleDefinitionId: GROUP, scopeId: 'member' },
  { roleDefinitionId: GROUP, scopeId: 'owner' },
];
const said = { justification: 'Run 2', ticket: null };
const activation = { ...said, duration: 'PT1H', startsAt: null };
const extension = { ...said, action: 'extend', side: 'eligibility', endsAt: NOW + HOUR } as const;

describe('the body of a request', () => {
  it('names a role at its scope, or a group and the access', () => {
    const [role, member, owner] = PLACES.map((target) => deactivationBody(WHO, target));
    const own = { action: 'selfDeactivate', principalId: WHO.objectId };
    expect(role).toEqual({
      ...own,
      roleDefinitionId: EXCHANGE,
      directoryScopeId: '/administrativeUnits/nordics',
    });
    expect(member).toEqual({ ...own, groupId: GROUP, accessId: 'member' });
    expect(owner).toEqual({ ...own, groupId: GROUP, accessId: 'owner' });
  });

  it('says why, for how long and with which ticket', () => {
    const ticket = { number: 'INC7', system: 'Jira' };
    const order = { ...activation, roleDefinitionId: GROUP, scopeId: 'member', ticket, startsAt: NOW };
    expect(activationBody(WHO, order)).toEqual({
      action: 'selfActivate',
      principalId: WHO.objectId,
      groupId: GROUP,
      accessId: 'member',
      justification: 'Run 2',
      scheduleInfo: {
        startDateTime: '2026-11-21T12:00:00.000Z',
        expiration: { type: 'afterDuration', duration: 'PT1H' },
      },
      ticketInfo: { ticketNumber: 'INC7', ticketSystem: 'Jira' },
    });
    expect(activationBody(WHO, { ...order, startsAt: null, ticket: null })).toMatchObject({
      scheduleInfo: { expiration: { duration: 'PT1H' } },
    });
    expect(activationBody(WHO, { ...order, startsAt: null })['scheduleInfo']).not.toHaveProperty(
      'startDateTime',
    );
  });

  it('asks for more time up to a moment, on both planes', () => {
    for (const target of PLACES) {
      expect(moreTimeBody(WHO, { ...extension, ...target })).toMatchObject({
        action: 'selfExtend',
        scheduleInfo: { expiration: { type: 'afterDateTime', endDateTime: '2026-11-21T13:00:00.000Z' } },
      });
    }
  });

  it.each(PLACES)('is the signed-in user’s, whatever else an order carries ($scopeId)', (target) => {
    // As it might come of a fault elsewhere: no type lets these through.
    const forged = {
      ...target,
      principalId: LEILA,
      who: { objectId: LEILA },
      subject: LEILA,
      isValidationOnly: false,
    };
    const bodies: { principalId: string }[] = [
      activationBody(WHO, { ...activation, ...forged }),
      deactivationBody(WHO, forged),
      moreTimeBody(WHO, { ...extension, ...forged }),
    ];
    for (const body of bodies) {
      expect(body.principalId).toBe(WHO.objectId);
      expect(JSON.stringify(body)).not.toContain(LEILA);
    }
  });
});
