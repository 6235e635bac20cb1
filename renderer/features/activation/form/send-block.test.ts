import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../state/standing.ts';
import { NOW, activeIn, eligibleFor, requestFor, roleNamed, sentFor } from '../../../state/test-samples.ts';
import { offlineBlock, sendBlock } from './send-block.ts';

const role = roleNamed('Intune Administrator', 3);
const eligible = eligibleFor(role);
const free: Standing = { kind: 'free' };

describe('what blocks sending', () => {
  it('is nothing for a free role', () => {
    expect(sendBlock(eligible, free, true, NOW)).toBeNull();
  });
  it.each<[Standing, string]>([
    [{ kind: 'active', active: activeIn(role) }, 'active already'],
    [{ kind: 'active', active: activeIn(role, { kind: 'assigned' }) }, 'assigned to you'],
    [{ kind: 'waiting', request: requestFor(role) }, 'open already'],
    [{ kind: 'sending', entry: sentFor(role) }, 'on its way'],
    [{ kind: 'step-up', entry: sentFor(role) }, 'finish in your browser'],
    [{ kind: 'unknown', entry: sentFor(role) }, 'Nothing is sent a second time'],
    [{ kind: 'settling', entry: sentFor(role) }, 'took your request'],
  ])('is a role that stands %o', (standing, words) => {
    expect(sendBlock(eligible, standing, true, NOW)).toContain(words);
  });
  it('is an eligibility that ended or went, the latter only on a complete reading', () => {
    expect(sendBlock({ ...eligible, endsAt: NOW }, free, true, NOW)).toContain('ended');
    expect(sendBlock(undefined, free, true, NOW)).toContain('no longer eligible');
    expect(sendBlock(undefined, free, false, NOW)).toBeNull();
  });
  it('is being offline', () => {
    expect(offlineBlock(NOW - 60_000, NOW)).toContain('Offline since 14:35');
  });
});
