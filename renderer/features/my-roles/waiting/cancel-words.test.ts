import { describe, expect, it } from 'vitest';
import { problemOf, roleNamed, sentFor } from '../../../state/test-samples.ts';
import { cancelWords, whyNotCancel } from './cancel-words.ts';

const entry = (state: Parameters<typeof sentFor>[1]) =>
  sentFor(roleNamed('User Administrator', 4), { action: 'cancel', subject: 'r', ...state });

describe('taking a request back', () => {
  it('is not tried twice while it is on its way, unknown, or taken', () => {
    for (const state of ['sending', 'step-up', 'unknown', 'accepted'] as const) {
      expect(whyNotCancel(entry({ state }))).not.toBeNull();
    }
    expect(whyNotCancel(entry({ state: 'refused' }))).toBeNull();
    expect(whyNotCancel(entry({ state: 'not-found' }))).toBeNull();
    expect(whyNotCancel(undefined)).toBeNull();
  });
  it('says what the service said, and never that it is done where that is not known', () => {
    expect(cancelWords(entry({ state: 'refused', problem: problemOf() }))).toBe(
      'The service refused it. Say more.',
    );
    expect(cancelWords(entry({ state: 'unknown' }))).toContain('not known yet');
    expect(cancelWords(entry({ action: 'activate', state: 'unknown' }))).toBeNull();
  });
});
