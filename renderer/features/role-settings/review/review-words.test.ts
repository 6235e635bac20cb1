import { describe, expect, it } from 'vitest';
import { membershipScope } from '../../../../shared/domain/planes.ts';
import { groupNamed, problemOf } from '../../../state/test-samples.ts';
import {
  changeNote,
  keepWords,
  readAgainWords,
  reviewTitle,
  saveWords,
  snapshotNote,
} from './review-words.ts';
import { changeOf, EXCHANGE, plannedFor, SHORTER, WITH_APPROVAL } from './test-plans.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const of = { definitionId: EXCHANGE.definitionId, scopeId: '/' };
const edit = {
  kind: 'edit' as const,
  to: [of],
  settings: { maximum: 'PT4H' },
  base: { maximum: 'PT8H' },
  shown: 'as shown',
};

describe('the review of one role in words', () => {
  it('names the role, or the way of being in a group', () => {
    expect(plain(reviewTitle(plannedFor()))).toBe('Review 1 change to Exchange Administrator');
    const group = plannedFor(groupNamed('sg-vault', 9), {
      scope: membershipScope('member'),
      changes: [SHORTER, WITH_APPROVAL],
    });
    expect(plain(reviewTitle(group))).toBe('Review 2 changes to sg-vault, as member');
    expect(reviewTitle(plannedFor(EXCHANGE, { changes: [] }))).toBe(
      'Nothing to change in Exchange Administrator',
    );
    expect(reviewTitle(plannedFor(EXCHANGE, { problem: problemOf() }))).toMatch(/could not be read$/);
  });
  it('says whether somebody else was there, and only where something was shown before', () => {
    const asShown = plannedFor(EXCHANGE, { inForce: 'as shown' });
    expect(plain(readAgainWords(edit, asShown, 2000))).toBe(
      'Read again 2 s ago and all rules compared: nobody else has changed this role since you last read it.',
    );
    const theirs = [changeOf('maximum', 'PT8H', 'PT2H')];
    expect(readAgainWords(edit, plannedFor(EXCHANGE, { theirs }), 2000)).toMatch(
      /a setting that you change too/,
    );
    const other = [changeOf('ticket', false, true)];
    expect(readAgainWords(edit, plannedFor(EXCHANGE, { theirs: other }), 2000)).toMatch(
      /none of what you change/,
    );
    expect(readAgainWords(edit, plannedFor(EXCHANGE, { theirs: other, inForce: 'else' }), 2000)).toMatch(
      /none of what you change/,
    );
    expect(plain(readAgainWords({ ...edit, base: null }, plannedFor(), 2000))).toBe('Read 2 s ago.');
  });
  it('says where somebody else changed what is no setting, and does not vouch for what was not compared', () => {
    const otherwise = plannedFor(EXCHANGE, { inForce: 'otherwise' });
    expect(plain(readAgainWords(edit, otherwise, 2000))).toBe(
      'Read again 2 s ago: somebody else changed something in this role’s rules that is no setting here. It stays as it is.',
    );
    expect(plain(readAgainWords({ ...edit, shown: null }, plannedFor(), 2000))).toBe(
      'Read again 2 s ago: nobody else has changed a setting of this role since. What is no setting was not compared.',
    );
  });
  it('says which of two that exclude each other goes first', () => {
    const mfa = { mfa: true, context: null };
    const context = { mfa: false, context: 'c1' };
    expect(changeNote(changeOf('signIn', mfa, context))).toMatch(/^MFA is switched off first/);
    expect(changeNote(changeOf('signIn', context, mfa))).toMatch(/^The context is taken off first/);
    expect(changeNote(changeOf('signIn', { mfa: false, context: null }, mfa))).toBeNull();
    expect(changeNote(SHORTER)).toBeNull();
  });
  it('says on the button what is saved and what is left', () => {
    const approvers = changeOf('approvers', [], []);
    const all = [SHORTER, changeOf('ticket', false, true), WITH_APPROVAL, approvers];
    expect(plain(saveWords([SHORTER], []))).toBe('Save 1 change');
    expect(saveWords(all, [WITH_APPROVAL, approvers])).toBe('Save 2, leave approval off');
    expect(saveWords(all, [approvers])).toBe('Save 3, leave approvers as they are');
    expect(saveWords(all, [SHORTER])).toBe('Save 3, leave maximum duration as it is');
    expect(saveWords(all, [SHORTER, WITH_APPROVAL])).toBe('Save 2, leave 2 as they are');
  });
  it('leads back to where the change came from', () => {
    expect(keepWords({ source: edit, back: null })).toBe('Keep editing');
    expect(keepWords({ source: { kind: 'import' }, back: null })).toBe('Cancel');
    expect(
      keepWords({ source: { kind: 'undo', of, snapshotId: 's' }, back: { kind: 'snapshots', of } }),
    ).toBe('Back');
  });
  it('counts the rules kept where it is known how many there are', () => {
    expect(plain(snapshotNote(17))).toMatch(/^A snapshot of the 17 rules as they are now/);
    expect(snapshotNote(null)).toMatch(/^A snapshot of the rules as they are now/);
  });
});
