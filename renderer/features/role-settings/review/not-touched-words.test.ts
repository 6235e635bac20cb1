import { describe, expect, it } from 'vitest';
import type { Holder } from '../../../../shared/contract/role-settings/detail.ts';
import { HOUR, NOW, problemOf } from '../../../state/test-samples.ts';
import { holderWords, notTouchedWords } from './not-touched-words.ts';

const holder = (part: Partial<Holder>): Holder => ({
  principalId: 'p',
  principalKind: 'user',
  name: 'Petra Zelinka',
  upn: null,
  kind: 'activated',
  scopeId: '/',
  endsAt: NOW + HOUR,
  ...part,
});

describe('whom a change does not touch', () => {
  it('says until when they keep it', () => {
    expect(holderWords(holder({}), NOW)).toBe('active now until 15:36');
    expect(holderWords(holder({ kind: 'eligible', endsAt: null }), NOW)).toBe('eligible with no end date');
    expect(holderWords(holder({ kind: 'assigned', endsAt: null }), NOW)).toBe('assigned with no end date');
  });
  it('never says nobody where not all could be read', () => {
    expect(notTouchedWords({ state: 'read', reason: null, holders: [] })).toMatch(/Nobody holds this now/);
    const reason = problemOf({ title: 'This app lacks X.' });
    for (const state of ['partial', 'refused', 'failed'] as const) {
      const words = notTouchedWords({ state, reason, holders: [] });
      expect(words).not.toMatch(/Nobody/);
      expect(words).toMatch(/This app lacks X/);
    }
  });
});
