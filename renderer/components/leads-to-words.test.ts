import { describe, expect, it } from 'vitest';
import { eligibleInGroup, groupNamed, leading, ledTo, problemOf, roleNamed } from '../state/test-samples.ts';
import { chainProblem, leadsToLine } from './leads-to-words.ts';
import { throughWords } from './through-words.ts';

const group = groupNamed('On call', 8);
const [exchange, intune, security] = [
  roleNamed('Exchange Administrator', 2),
  roleNamed('Intune Administrator', 3),
  roleNamed('Security Administrator', 4),
];
const recipients = roleNamed('Exchange Recipient Administrator', 5);
const lineOf = (leadsTo: Parameters<typeof eligibleInGroup>[1]) =>
  leadsToLine(eligibleInGroup(group, leadsTo));
const consent = problemOf({ kind: 'consent-missing', title: 'Not given.', advice: 'It needs X.Read.All.' });

describe('where a group leads', () => {
  it('tells what is to be activated next from what comes at once', () => {
    expect(lineOf({ leadsTo: leading([ledTo(exchange)]) })?.text).toBe(
      'Leads to Exchange Administrator: then activate that too',
    );
    expect(lineOf({ leadsTo: leading([ledTo(recipients, { kind: 'active' })]) })?.text).toBe(
      'Brings Exchange Recipient Administrator at once',
    );
    expect(
      lineOf({ leadsTo: leading([ledTo(recipients, { kind: 'active' }), ledTo(exchange), ledTo(intune)]) })
        ?.text,
    ).toBe(
      'Leads to Exchange Administrator and Intune Administrator: then activate those too; brings Exchange Recipient Administrator at once',
    );
  });
  it('counts what its line has no room for, and names all of it on a pointer', () => {
    const line = lineOf({ leadsTo: leading([ledTo(exchange), ledTo(intune), ledTo(security)]) });
    expect(line?.text).toBe(
      'Leads to Exchange Administrator, Intune Administrator and 1 more: then activate those too',
    );
    expect(line?.more).toContain('Security Administrator (to activate)');
  });
  it('is never silent, and never "no roles", where it could not be read', () => {
    const refused = lineOf({ leadsTo: leading([], { state: 'refused', reason: consent }) });
    expect(refused).toEqual({
      kind: 'unknown',
      text: 'Which roles it leads to is not known',
      more: 'Which roles this group leads to could not be read: Not given. It needs X.Read.All.',
    });
    const part = lineOf({ leadsTo: leading([ledTo(exchange)], { state: 'partial', reason: consent }) });
    expect(part?.text).toBe('Leads to Exchange Administrator: then activate that too; there may be more');
    expect(part?.more).toContain('could be read only in part: Not given.');
    expect(chainProblem(leading([], { state: 'failed' }))).toBe(
      'Which roles this group leads to could not be read.',
    );
  });
  it('has no line where it leads to none, for an owner, and on the other plane', () => {
    expect(lineOf({ leadsTo: leading([]) })).toBeNull();
    expect(lineOf({ leadsTo: null })).toBeNull();
    expect(leadsToLine(eligibleInGroup(group, { leadsTo: leading([ledTo(exchange)]) }, 'owner'))).toBeNull();
  });
});

describe('through what something is held', () => {
  it('is the group by name, by id, or only a group', () => {
    const { definitionId: id } = group;
    expect(throughWords({ membership: 'group', throughGroup: { id, name: 'On call' } })).toBe(
      'Through On call',
    );
    expect(throughWords({ membership: 'group', throughGroup: { id, name: null } })).toBe(`Through ${id}`);
    expect(throughWords({ membership: 'group', throughGroup: null })).toBe('Through a group');
    expect(throughWords({ membership: 'direct', throughGroup: null })).toBeNull();
  });
});
