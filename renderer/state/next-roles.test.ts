import { describe, expect, it } from 'vitest';
import type { EligibleRole } from '../../shared/contract/my-roles.ts';
import { awaitsMore, nextRoles } from './next-roles.ts';
import { prefillAfter } from './open-next.ts';
import { standings } from './standing.ts';
import {
  HOUR,
  MEMBER,
  MINUTE,
  NOW,
  OWNER,
  activeIn,
  asking,
  eligibleFor,
  groupNamed,
  leading,
  ledTo,
  requestFor,
  roleNamed,
  rolesRead,
} from './test-samples.ts';

const onCall = { role: groupNamed('On call', 8), scope: MEMBER };
const exchange = roleNamed('Exchange Administrator', 2);
const recipients = roleNamed('Exchange Recipient Administrator', 5);
const throughGroup = { id: onCall.role.definitionId, name: 'On call' };
const chain = leading([ledTo(exchange), ledTo(recipients, { kind: 'active' })]);
const next = (part: Parameters<typeof rolesRead>[0], leadsTo = chain) => {
  const myRoles = rolesRead(part);
  return nextRoles(onCall, leadsTo, myRoles, standings(myRoles, [], NOW));
};
const states = (...all: Parameters<typeof next>) =>
  next(...all).map(({ role, state }) => `${role.name} ${state}`);
const listed = (part: Partial<EligibleRole> = {}) =>
  eligibleFor(exchange, { membership: 'group', throughGroup, ...part });

describe('what follows on a group in effect', () => {
  it('is awaited until the service lists it', () => {
    expect(states({})).toEqual([
      'Exchange Administrator awaited',
      'Exchange Recipient Administrator awaited',
    ]);
    const there = {
      eligible: [listed()],
      active: [activeIn(recipients, { kind: 'assigned', throughGroup })],
    };
    expect(states(there)).toEqual([
      'Exchange Administrator ready',
      'Exchange Recipient Administrator active',
    ]);
    expect(awaitsMore(next({}), chain)).toBe(true);
    expect(awaitsMore(next(there), chain)).toBe(false);
  });
  it('is not asked for twice', () => {
    expect(states({ eligible: [listed()], requests: [requestFor(exchange)] })[0]).toBe(
      'Exchange Administrator asked',
    );
    expect(states({ eligible: [listed()], active: [activeIn(exchange)] })[0]).toBe(
      'Exchange Administrator active',
    );
  });
  it('is known by what the service lists through it where the chain could not be read', () => {
    const unread = leading([], { state: 'refused' });
    expect(next({}, unread)).toEqual([]);
    expect(awaitsMore([], unread)).toBe(true);
    expect(states({ eligible: [listed(), eligibleFor(recipients)] }, unread)).toEqual([
      'Exchange Administrator ready',
    ]);
    expect(awaitsMore([], leading([]))).toBe(false);
  });
  it('is found where the service does not say through which group', () => {
    expect(states({ eligible: [listed({ throughGroup: null })] })[0]).toBe('Exchange Administrator ready');
  });
  it('is nothing for an owner: a group’s roles are its members’', () => {
    const myRoles = rolesRead({ eligible: [listed()] });
    expect(nextRoles({ ...onCall, scope: OWNER }, chain, myRoles, standings(myRoles, [], NOW))).toEqual([]);
  });
});

describe('the form of the next role', () => {
  const said = { justification: 'Mail is stuck.', ticketNumber: 'INC1', ticketSystem: 'SNOW' };
  const duration = (minutes: number | undefined, endsAt: number | null, maximum = 'PT4H') =>
    prefillAfter({ ...said, minutes, endsAt }, { asks: asking({ maximum }) }, NOW).duration;
  it('starts with the same words', () => {
    expect(prefillAfter({ ...said, minutes: 60, endsAt: null }, { asks: null }, NOW)).toEqual({
      ...said,
      duration: '1\u00a0h',
    });
  });
  it('runs no longer than its maximum, or than the membership', () => {
    expect(duration(120, null)).toBe('2\u00a0h');
    expect(duration(300, null)).toBe('4\u00a0h');
    expect(duration(120, NOW + 90 * MINUTE + 59_000)).toBe('1\u00a0h 30\u00a0min');
    expect(duration(undefined, NOW + HOUR)).toBe('1\u00a0h');
    expect(duration(120, NOW + 30_000)).toBeUndefined();
  });
});
