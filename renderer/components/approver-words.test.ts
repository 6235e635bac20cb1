import { describe, expect, it } from 'vitest';
import type { Approver } from '../../shared/contract/my-roles.ts';
import { approverWords } from './approver-words.ts';

const user = (id: string, name: string | null = id): Approver => ({ kind: 'user', id, name });
const group = (name: string): Approver => ({ kind: 'group', id: name, name });

describe('who can decide', () => {
  it('names people', () => {
    const words = approverWords([user('Ruben'), user('Leila'), user('Tomasz')]);
    expect(words.short).toBe('3 people can decide');
    expect(words.title).toBe('One of 3 people decides');
    expect(words.sentence).toBe('Ruben, Leila or Tomasz can decide');
    expect(words.names).toBe('Ruben, Leila, Tomasz');
  });
  it('names groups by their members, alone and beside people', () => {
    expect(approverWords([group('Tier 1')]).title).toBe('One of the members of Tier 1 decides');
    expect(approverWords([group('Tier 1')]).short).toBe('members of a group can decide');
    const both = approverWords([user('Ruben'), group('Tier 1'), group('Tier 2')]);
    expect(both.sentence).toBe('Ruben, members of Tier 1 or members of Tier 2 can decide');
    expect(both.short).toBe('1 person and members of 2 groups can decide');
    expect(both.title).toBe('One of 1 person, or of the members of 2 groups decides');
  });
  it('puts the signed-in user first, as You', () => {
    expect(approverWords([user('Leila'), user('me', 'Maren')], 'me').names).toBe('You, Leila');
  });
  it('falls back on the id where the service gives no name', () => {
    expect(approverWords([user('00000000-1', null)]).title).toBe('00000000-1 decides');
    expect(approverWords([{ kind: 'unknown', id: '', name: null }]).names).toBe('somebody without a name');
  });
  it('tells nobody named from not readable', () => {
    expect(approverWords([]).sentence).toContain('Privileged Role Administrators and Global Administrators');
    expect(approverWords([]).known).toBe(true);
    expect(approverWords(null).short).toBe('who can decide is not readable');
    expect(approverWords(null).known).toBe(false);
  });
});
