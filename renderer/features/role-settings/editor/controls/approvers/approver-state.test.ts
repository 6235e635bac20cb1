import { describe, expect, it } from 'vitest';
import type { ApproverFacts, UsablePerson } from '../../../../../../shared/contract/role-settings/detail.ts';
import { guidOf } from '../../../../../state/test-samples.ts';
import { approverState } from './approver-state.ts';

const person = (part: Partial<UsablePerson> = {}): UsablePerson => ({
  id: guidOf(1),
  name: 'Petra Zelinka',
  upn: 'petra@contoso.com',
  enabled: true,
  guest: false,
  ...part,
});
const group = { kind: 'group', id: guidOf(2), name: 'sg-approvers' } as const;
const user = { kind: 'user', id: guidOf(1), name: 'Petra Zelinka' } as const;
const facts = (people: UsablePerson[], part: Partial<ApproverFacts> = {}): ApproverFacts => ({
  kind: 'group',
  id: group.id,
  name: group.name,
  state: 'read',
  reason: null,
  people,
  groupKind: 'security',
  ...part,
});

describe('how an approver stands', () => {
  it('counts the members who can decide', () => {
    expect(approverState(group, facts([person(), person()]))).toEqual({
      tone: 'plain',
      words: '2 of 2 usable',
    });
    expect(approverState(group, facts([person(), person({ enabled: false })]))).toEqual({
      tone: 'amber',
      words: '1 of 2 usable',
    });
    expect(approverState(group, facts([person({ enabled: false })]))).toEqual({
      tone: 'red',
      words: '0 of 1 usable',
    });
  });
  it('never says nobody where not all could be read', () => {
    expect(approverState(group, facts([], { state: 'partial' }))).toEqual({
      tone: 'amber',
      words: '0+ of 0+ usable',
    });
    expect(approverState(group, facts([], { state: 'refused' })).tone).toBe('amber');
  });
  it('marks guests and disabled people', () => {
    expect(approverState(user, facts([person()]))).toEqual({ tone: 'plain', words: '' });
    expect(approverState(user, facts([person({ guest: true })]))).toEqual({ tone: 'amber', words: 'guest' });
    expect(approverState(user, facts([person({ guest: true, enabled: false })]))).toEqual({
      tone: 'red',
      words: 'disabled, guest',
    });
  });
  it('knows what cannot decide at all', () => {
    expect(approverState(group, facts([person()], { groupKind: 'distribution' })).tone).toBe('red');
    expect(approverState(group, facts([], { state: 'gone' })).tone).toBe('red');
    expect(approverState({ ...user, kind: 'unknown' }, undefined).tone).toBe('amber');
    expect(approverState(user, undefined)).toEqual({ tone: 'plain', words: '' });
  });
});
