import { describe, expect, it } from 'vitest';
import { changeOf, EXCHANGE, HELPDESK, INTUNE, itemFor, runOf } from '../review/test-plans.ts';
import { inForce, valuesNow } from './in-force.ts';
import { itemEnd } from './item-end.ts';
import { rulesTally } from './rule-words.ts';
import { isLeft, isUnderWay } from './run-state.ts';
import {
  isTroubled,
  itemWords,
  progressWords,
  runTitle,
  runWords,
  spokenWords,
  tallyInWords,
  tallyOfRun,
} from './run-words.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const saved = itemFor(EXCHANGE);
const waiting = itemFor(INTUNE, { state: 'waiting', rules: [], snapshotId: null });
const writing = itemFor(HELPDESK, { state: 'writing', rules: [] });
const rule = (ruleId: string, state: 'saved' | 'refused' | 'not-sent' | 'differs' | 'unknown') => ({
  ruleId,
  state,
  problem: null,
});
const partly = itemFor(EXCHANGE, {
  state: 'partly',
  changes: [
    changeOf('maximum', 'PT8H', 'PT4H'),
    changeOf('signIn', { mfa: true, context: null }, { mfa: false, context: 'c1' }),
    changeOf('approval', false, true),
  ],
  rules: [
    rule('Expiration_EndUser_Assignment', 'saved'),
    rule('Enablement_EndUser_Assignment', 'saved'),
    rule('AuthenticationContext_EndUser_Assignment', 'refused'),
    rule('Approval_EndUser_Assignment', 'not-sent'),
  ],
});

describe('a run in words', () => {
  it('counts what is saved while it runs', () => {
    const run = runOf([saved, waiting, writing], { state: 'running' });
    expect(runTitle(run)).toBe('Saving 3 roles');
    expect(progressWords(run)).toBe('1 of 3 saved');
    expect(runWords(run)).toBe('1 of 3 saved.');
    expect(isUnderWay(run)).toBe(true);
    expect(spokenWords(run)).toBeNull();
  });
  it('names the one role it is about', () => {
    expect(runTitle(runOf([saved]))).toBe('Exchange Administrator saved');
    expect(runTitle(runOf([partly]))).toBe('Exchange Administrator: saved in part');
    expect(plain(runWords(runOf([partly])))).toBe('Of its rules: 2 saved, 1 refused, 1 not sent.');
  });
  it('says of a run that the console left what is saved, what was on its way and what is left', () => {
    const run = runOf([saved, waiting, writing], { state: 'interrupted' });
    expect(runTitle(run)).toBe('The console ended while 3 roles were being saved');
    expect(runWords(run)).toBe('1 is saved, 1 was on its way and is read again first. 2 are left.');
    expect(isTroubled(run)).toBe(true);
    expect(spokenWords(run)).toContain('2 are left.');
  });
  it('says what a stopped run came to: what waits was not sent, what was on its way is not known', () => {
    const run = runOf([saved, waiting, writing], { state: 'stopped' });
    expect(runWords(run)).toBe('1 saved, 1 outcome unknown, 1 not sent.');
    expect(itemWords(waiting, false)).toEqual({ title: 'Not sent', detail: 'As it was.' });
    expect(itemWords(writing, false).title).toBe('Not known');
    expect(itemWords(writing, true).title).toBe('Being saved');
  });
  it('does not call a run whole of which something was not saved', () => {
    expect(isTroubled(runOf([saved]))).toBe(false);
    expect(isTroubled(runOf([saved, itemFor(INTUNE, { state: 'refused' })]))).toBe(true);
    expect(runTitle(runOf([saved, itemFor(INTUNE, { state: 'refused' })]))).toBe('1 of 2 roles saved');
  });
  it('leaves alone what somebody else changed', () => {
    expect(isLeft(itemFor(EXCHANGE, { state: 'changed-meanwhile' }))).toBe(false);
    expect(isLeft(partly)).toBe(true);
    expect(isLeft(saved)).toBe(false);
  });
  it('counts each role once', () => {
    const items = [saved, waiting, writing, partly];
    expect(tallyInWords(runOf(items, { state: 'running' }))).toBe('1 saved, 1 saved in part, 2 in progress');
    expect(tallyOfRun(runOf(items)).reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
  });
});

describe('what of a save in part is in force', () => {
  it('goes by the rules, and never calls half of a setting either value', () => {
    const [maximum, signIn, approval] = partly.changes.map((change) => inForce(change, partly, false));
    expect([maximum, signIn, approval]).toEqual(['after', 'mixed', 'before']);
    expect(plain(rulesTally(partly, false))).toBe('2 saved, 1 refused, 1 not sent');
  });
  it('says of a sign-in of which half was saved what is really asked now', () => {
    const [, signIn] = partly.changes;
    expect(signIn && valuesNow(signIn, partly, false)).toEqual([{ mfa: false, context: null }]);
  });
  it('is not known where it read back as something else, or not at all', () => {
    const change = changeOf('maximum', 'PT8H', 'PT4H');
    for (const state of ['differs', 'unknown'] as const) {
      const item = itemFor(EXCHANGE, {
        state: 'partly',
        rules: [rule('Expiration_EndUser_Assignment', state)],
      });
      expect(inForce(change, item, false)).toBe('unknown');
    }
    expect(inForce(change, itemFor(EXCHANGE, { state: 'unknown', rules: [] }), false)).toBe('unknown');
  });
  it('is as it was only where nothing of the role was ever sent', () => {
    const change = changeOf('maximum', 'PT8H', 'PT4H');
    const rules = [
      { ruleId: 'Expiration_EndUser_Assignment', state: 'waiting' as const, problem: null },
      rule('Enablement_EndUser_Assignment', 'saved'),
    ];
    // Read anew after the console had ended, and could not be read.
    const refused = itemFor(EXCHANGE, { state: 'refused', rules: rules.slice(0, 1) });
    expect(inForce(change, refused, false)).toBe('unknown');
    expect(itemEnd(refused, false)).toBe('unknown');
    expect(inForce(change, { ...refused, snapshotId: null }, false)).toBe('before');
    expect(itemEnd({ ...refused, snapshotId: null }, false)).toBe('refused');
    // Stopped while the service asked to wait in the middle of it.
    const stopped = itemFor(EXCHANGE, { state: 'waiting', rules });
    expect(itemEnd(stopped, false)).toBe('partly');
    expect(itemEnd(stopped, true)).toBe('going');
    expect(itemWords(stopped, false).title).toBe('Saved in part');
  });
  it('says of a role somebody else changed in between what had been saved before', () => {
    const theirs = itemFor(EXCHANGE, { state: 'changed-meanwhile' });
    expect(plain(itemWords(theirs, false).detail)).toMatch(
      /as they left it\. Before that, of its rules: 1 saved\.$/,
    );
    expect(itemWords({ ...theirs, rules: [], snapshotId: null }, false).title).toBe('Not touched');
  });
});
