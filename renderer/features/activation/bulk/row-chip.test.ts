import { describe, expect, it } from 'vitest';
import type { ActivationCheck } from '../../../../shared/contract/intents.ts';
import { problemOf, roleNamed, sentFor } from '../../../state/test-samples.ts';
import { rowChips, rowReason } from './row-chip.ts';

const role = roleNamed('Intune Administrator', 3);
const facts = { block: null, capped: false, check: undefined, entry: undefined };
const check = (answer: ActivationCheck['answer']): ActivationCheck => ({
  eligibilityId: 'e',
  answer,
  problem: answer === 'accepted' ? null : problemOf(),
});
const words = (part: Partial<Parameters<typeof rowChips>[0]>) =>
  rowChips({ ...facts, ...part }).map((chip) => chip.words);

describe('the chips of a role among several', () => {
  it('are none where nothing is known', () => expect(words({})).toEqual([]));
  it('say that it is cut beside what the dry run said', () => {
    expect(words({ capped: true, check: check('accepted') })).toEqual(['capped', 'accepted']);
    expect(words({ check: check('challenged') })).toEqual(['needs sign-in']);
  });
  it('follow the sending over all else', () => {
    expect(words({ capped: true, check: check('accepted'), entry: sentFor(role) })).toEqual(['sending']);
    expect(words({ block: 'on its way', entry: sentFor(role, { state: 'step-up' }) })).toEqual([
      'waits for sign-in',
    ]);
  });
  it('say what is left out, and why', () => {
    expect(words({ block: 'Active already.' })).toEqual(['left out']);
    expect(rowReason({ block: 'Active already.', check: undefined })).toBe('Active already.');
  });
});

describe('the reason under a role', () => {
  it('is that of a refusal or of a check that did not get through, never of what goes well', () => {
    expect(rowReason({ block: null, check: check('refused') })).toBe('The service refused it. Say more.');
    expect(rowReason({ block: null, check: check('unknown') })).not.toBeNull();
    expect(rowReason({ block: null, check: check('challenged') })).toBeNull();
    expect(rowReason({ block: null, check: undefined })).toBeNull();
  });
});
