import { describe, expect, it } from 'vitest';
import type { Approver, LeadsTo } from '../../../../shared/contract/my-roles.ts';
import {
  NOW,
  asking,
  eligibleFor,
  eligibleInGroup,
  groupNamed,
  leading,
  ledTo,
  problemOf,
  roleNamed,
} from '../../../state/test-samples.ts';
import { aheadLine, chainSteps } from './chain-ahead.ts';
import { stepsAhead } from './steps-ahead.ts';

const leila: Approver = { kind: 'user', id: 'u2', name: 'Leila Haddani' };
const exchange = roleNamed('Exchange Administrator', 2);
const intune = roleNamed('Intune Administrator', 3);
const recipients = roleNamed('Exchange Recipient Administrator', 5);
const approving = asking({ approval: true, approvers: [leila] });
const group = (leadsTo: LeadsTo | null, asks = approving as typeof approving | null) =>
  eligibleInGroup(groupNamed('On call', 8), { leadsTo, asks });
const second = (asks: LeadsTo['roles'][number]['asks']) => leading([ledTo(exchange, { asks })]);

describe('how far away a role is through a group', () => {
  it('counts activations and approvals', () => {
    expect(aheadLine(group(second(approving)))).toBe('Two activations, two approvals ahead');
    expect(aheadLine(group(second(asking())))).toBe('Two activations, one approval ahead');
    expect(aheadLine(group(second(asking()), asking()))).toBe('Two activations, no approval');
  });
  it('counts no approvals where a policy on the way cannot be read', () => {
    expect(aheadLine(group(second(null)))).toContain('how many approvals cannot be read');
    expect(aheadLine(group(second(asking()), null))).toContain('how many approvals cannot be read');
  });
  it('says it once for several, in numbers only where they are the same', () => {
    const both = (asks: typeof approving) =>
      leading([ledTo(exchange, { asks: approving }), ledTo(intune, { asks })]);
    expect(aheadLine(group(both(approving)))).toBe(
      'Two activations, two approvals ahead, for each of 2 roles',
    );
    expect(aheadLine(group(both(asking())))).toBe('Two activations ahead, for each of 2 roles');
  });
  it('says nothing where no second activation is known', () => {
    expect(aheadLine(group(leading([ledTo(recipients, { kind: 'active' })])))).toBeNull();
    expect(aheadLine(group(leading([], { state: 'refused' })))).toBeNull();
    expect(aheadLine(eligibleFor(exchange))).toBeNull();
  });
});

describe('what follows on the group', () => {
  it('is what comes with it, then each second activation with who decides', () => {
    const steps = chainSteps(
      group(leading([ledTo(recipients, { kind: 'active' }), ledTo(exchange, { asks: approving })])),
    );
    expect(steps.map(({ title }) => title)).toEqual([
      'With it: Exchange Recipient Administrator',
      'Second activation: Exchange Administrator',
    ]);
    expect(steps[1]?.approvers).toEqual([leila]);
    expect(steps[1]?.detail).toContain('Leila Haddani decides. Most it allows is 4\u00a0h.');
  });
  it('is said not to be readable, with what it takes, never left away and never none', () => {
    const reason = problemOf({ title: 'Not given.', advice: 'It needs X.Read.All.' });
    const steps = chainSteps(group(leading([], { state: 'refused', reason })));
    expect(steps).toHaveLength(1);
    expect(steps[0]?.title).toBe('Which roles this group leads to could not be read');
    expect(steps[0]?.detail).toContain('Not given. It needs X.Read.All.');
    const part = chainSteps(group(leading([ledTo(exchange)], { state: 'partial', reason })));
    expect(part.map(({ kind }) => kind)).toEqual(['second', 'unknown']);
  });
  it('is said to be nothing only where that was read', () => {
    expect(chainSteps(group(leading([]))).map(({ kind }) => kind)).toEqual(['nowhere']);
  });
  it('stands under the group’s own steps, also where its rules cannot be read', () => {
    const kinds = (asks: typeof approving | null) =>
      stepsAhead([{ eligible: group(second(approving), asks), minutes: 60, startsAt: null }], NOW).map(
        ({ kind }) => kind,
      );
    expect(kinds(approving)).toEqual(['approval', 'active', 'second']);
    expect(kinds(null)).toEqual(['unknown', 'active', 'second']);
  });
  it('names nobody as a default where the group’s policy names none', () => {
    const [first] = stepsAhead(
      [{ eligible: group(leading([]), asking({ approval: true })), minutes: 60, startsAt: null }],
      NOW,
    );
    expect(first?.title).toBe('Nobody is named to decide');
  });
});

describe('several, groups among them', () => {
  it('says in one step where they lead', () => {
    const steps = stepsAhead(
      [
        { eligible: group(second(approving)), minutes: 60, startsAt: null },
        { eligible: eligibleFor(intune), minutes: 60, startsAt: null },
      ],
      NOW,
    );
    expect(steps.at(-1)).toMatchObject({
      kind: 'second',
      title: '1 of 2 is a group that leads on',
      detail: 'On call: leads to Exchange Administrator: then activate that too.',
    });
  });
  it('says that it is not known, and why', () => {
    const reason = problemOf({ title: 'Not given.', advice: 'It needs X.Read.All.' });
    const steps = stepsAhead(
      [
        { eligible: group(leading([], { state: 'refused', reason })), minutes: 60, startsAt: null },
        { eligible: eligibleFor(intune), minutes: 60, startsAt: null },
      ],
      NOW,
    );
    expect(steps.at(-1)).toMatchObject({ kind: 'unknown', title: 'Where a group leads is not known' });
    expect(steps.at(-1)?.detail).toContain('It needs X.Read.All.');
  });
});
