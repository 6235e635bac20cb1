import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../../shared/contract/my-roles.ts';
import { MINUTE, NOW, problemOf, roleNamed, waitingFor } from '../../../state/test-samples.ts';
import {
  countWords,
  emptyWords,
  inboxFace,
  inboxProblems,
  ownWords,
  readInFull,
  readInFullAt,
} from './inbox-words.ts';

type State = Coverage['state'];
const request = waitingFor(roleNamed('Intune Administrator', 3));
const planes = (roles: State, groups: State, part: Partial<Coverage> = {}): Coverage[] => [
  { plane: 'entra-roles', state: roles, reason: reasonOf(roles), asOf: NOW - 8000, ...part },
  { plane: 'groups', state: groups, reason: reasonOf(groups), asOf: NOW - 8000, ...part },
];
const reasonOf = (state: State) => (state === 'complete' || state === 'unread' ? null : problemOf());
const read = (roles: State, groups: State, waiting = [request], part: Partial<Coverage> = {}) => ({
  asOf: roles === 'unread' ? null : NOW - 8000,
  reading: false,
  coverage: planes(roles, groups, part),
  waiting,
});

describe('what is said of the inbox', () => {
  it('is nothing only where both planes were read in full', () => {
    expect(inboxFace(read('complete', 'complete', []), 0, 0)).toBe('nothing');
    expect(emptyWords(read('complete', 'complete'))).toBe('Nothing waits for you.');
    for (const state of ['partial', 'refused', 'failed', 'unread'] as const) {
      expect(inboxFace(read('complete', state, []), 0, 0), state).toBe('unknown');
      expect(inboxFace(read(state, 'complete', []), 0, 0), state).toBe('unknown');
    }
    const rolesAlone = {
      ...read('complete', 'complete', []),
      coverage: planes('complete', 'complete').slice(0, 1),
    };
    expect(inboxFace(rolesAlone, 0, 0)).toBe('unknown');
    expect(inboxFace(read('unread', 'unread', []), 0, 0)).toBe('loading');
    expect(inboxFace({ ...read('failed', 'complete', []), reading: true }, 0, 0)).toBe('loading');
  });
  it('is not nothing while main lists a request of somebody else, whatever is shown of it', () => {
    expect(inboxFace(read('complete', 'complete', [request]), 0, 0)).toBe('loading');
    expect(inboxFace(read('complete', 'complete', [{ ...request, own: true }]), 0, 0)).toBe('nothing');
  });
  it('names the plane that is unknown where there are no rows', () => {
    expect(emptyWords(read('complete', 'refused'))).toBe('No Entra role requests. Groups are unknown.');
    expect(emptyWords(read('partial', 'complete'))).toBe('No group requests. Entra roles are unknown.');
    expect(emptyWords(read('failed', 'refused'))).toBe('What waits for you is not known.');
  });
  it('tells no match from nothing', () => {
    expect(inboxFace(read('complete', 'complete'), 1, 0)).toBe('no-match');
    expect(inboxFace(read('partial', 'complete'), 1, 1)).toBe('rows');
  });
  it('counts no own request, and names what was not read', () => {
    const own = { ...request, own: true };
    expect(countWords(read('complete', 'complete', [request, own]))).toBe('1 waits for you');
    expect(countWords(read('complete', 'complete', [request, request]))).toBe('2 wait for you');
    expect(countWords(read('complete', 'complete', [own]))).toBe('none');
    expect(countWords(read('complete', 'refused'))).toBe('1 known, groups not read');
    expect(countWords(read('complete', 'partial'))).toBe('1 known, groups not read in full');
    expect(countWords(read('failed', 'refused'))).toBe('1 known, Entra roles and groups not read');
    expect(countWords(read('complete', 'refused', []))).toBe('groups not read');
    expect(countWords(read('failed', 'refused', []))).toBe('not known');
    expect(countWords(read('unread', 'unread', []))).toBe('not read yet');
  });
  it('names each plane with its reason, and what that means', () => {
    const advice = (of: ReturnType<typeof read>) => inboxProblems(of, NOW).map((problem) => problem.advice);
    const titles = inboxProblems(read('complete', 'refused'), NOW).map(({ title }) => title);
    expect(titles).toEqual(['Group requests could not be read. The service refused it.']);
    expect(inboxProblems(read('complete', 'complete'), NOW)).toEqual([]);
    expect(advice(read('partial', 'complete'))[0]).toContain('There may be more requests than you see.');
    expect(advice(read('complete', 'failed', [], { asOf: null }))[0]).toContain('there is not known');
    expect(advice(read('failed', 'complete', [request], { asOf: NOW - MINUTE }))[0]).toContain(
      'read at 14:35',
    );
    expect(advice(read('refused', 'partial'))).toHaveLength(2);
  });
  it('is as old as the plane that was read first', () => {
    const older = planes('complete', 'complete').map((plane) =>
      plane.plane === 'groups' ? { ...plane, asOf: NOW - MINUTE } : plane,
    );
    expect(readInFullAt({ coverage: older })).toBe(NOW - MINUTE);
    expect(readInFullAt(read('complete', 'partial'))).toBeNull();
    expect(readInFullAt(read('complete', 'complete', [], { asOf: null }))).toBeNull();
  });
  it('says how fresh nothing is, and what waits for others', () => {
    expect(readInFull(NOW - 8000, NOW)).toBe('Entra roles and groups were both read in full 8\u00a0s ago.');
    const own = [{ ...request, own: true }];
    expect(ownWords(read('complete', 'complete', own))).toBe('Own requests: 1, decided by others.');
    expect(ownWords(read('complete', 'complete'))).toBeNull();
  });
});
