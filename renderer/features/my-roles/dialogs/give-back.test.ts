import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../shared/contract/result.ts';
import {
  MEMBER,
  MINUTE,
  NOW,
  activeIn,
  groupNamed,
  problemOf,
  roleNamed,
} from '../../../state/test-samples.ts';
import { giveBackLine, idsToSend, resultSentence, sendWords, type GiveBackResults } from './give-back.ts';

const old = activeIn(roleNamed('Old', 1), { assignmentId: 'old' });
const young = activeIn(roleNamed('Young', 2), { assignmentId: 'young', startedAt: NOW - MINUTE });
const lineOf = (held: typeof old, results: GiveBackResults = new Map(), sending = false) =>
  giveBackLine(held, results.get(held.assignmentId), undefined, sending, NOW);
const refused = (safeToRetry: boolean) => fail(problemOf({ safeToRetry }));
const done = ok({ intentId: 'i', outcome: 'ended' as const });

describe('giving several back', () => {
  it('leaves out what the service still keeps, and says for how long', () => {
    const lines = [lineOf(old), lineOf(young)];
    expect(lines.map(({ state }) => state)).toEqual(['ready', 'not-now']);
    expect(lines[1]?.words).toContain('Can be deactivated in 4\u00a0min 0\u00a0s');
    expect(idsToSend(lines, new Map())).toEqual(['old']);
    expect(sendWords([old], false)).toBe('Deactivate 1 role');
    const group = activeIn(groupNamed('On call', 3), { scope: MEMBER });
    expect(sendWords([old, group, young], false)).toBe('Deactivate 2 roles and 1 group');
  });
  it('tries again only what was refused and may be tried again', () => {
    const results: GiveBackResults = new Map<string, ReturnType<typeof refused> | typeof done>([
      ['old', done],
      ['b', refused(true)],
      ['c', refused(false)],
    ]);
    const lines = ['old', 'b', 'c'].map((assignmentId) => lineOf({ ...old, assignmentId }, results));
    expect(lines.map(({ state }) => state)).toEqual(['ended', 'refused', 'refused']);
    expect(idsToSend(lines, results)).toEqual(['b']);
    expect(resultSentence(lines)).toBe('1 given back, 2 refused.');
    expect(sendWords([old], true)).toBe('Try the 1 refused again');
  });
  it('never calls done what the service is still working on', () => {
    const going: GiveBackResults = new Map([['old', ok({ intentId: 'i', outcome: 'in-progress' as const })]]);
    expect(lineOf(old, going)).toMatchObject({ state: 'in-progress' });
    expect(lineOf(old, going).words).toContain('not given back yet');
    expect(resultSentence([lineOf(old, going)])).toBe('1 under way.');
    expect(idsToSend([lineOf(old, going)], going)).toEqual([]);
  });
  it('never calls an unknown outcome done', () => {
    const unknown: GiveBackResults = new Map([['old', ok({ intentId: 'i', outcome: 'unknown' as const })]]);
    expect(lineOf(old, unknown)).toMatchObject({ state: 'unknown' });
    expect(resultSentence([lineOf(old, unknown)])).toBe('1 not known yet.');
    expect(resultSentence([lineOf(young)])).toBe('Nothing was given back.');
  });
});
