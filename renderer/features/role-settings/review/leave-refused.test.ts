import { describe, expect, it } from 'vitest';
import { guidOf } from '../../../state/test-samples.ts';
import { refusedPart, withoutSettings } from './leave-refused.ts';
import { changeOf, checkOf, EXCHANGE, plannedFor, SHORTER, WITH_APPROVAL } from './test-plans.ts';

const of = { definitionId: EXCHANGE.definitionId, scopeId: '/' };
const approvers = changeOf('approvers', [], [{ kind: 'group', id: guidOf(7), name: 'sg-approvers' }]);
const nobody = checkOf('nobody-can-approve', 'refused', { setting: 'approvers' });

describe('what is left out of a save that would be refused', () => {
  it('takes approval and its approvers out together', () => {
    const item = plannedFor(EXCHANGE, { changes: [SHORTER, WITH_APPROVAL, approvers], checks: [nobody] });
    expect(refusedPart(item)).toEqual([WITH_APPROVAL, approvers]);
  });
  it('is nothing where the refusal is about no setting of the change, or nothing else is changed', () => {
    expect(refusedPart(plannedFor(EXCHANGE, { checks: [checkOf('lock-out', 'refused')] }))).toBeNull();
    expect(refusedPart(plannedFor(EXCHANGE, { checks: [nobody] }))).toBeNull();
    expect(refusedPart(plannedFor(EXCHANGE, { changes: [WITH_APPROVAL], checks: [nobody] }))).toBeNull();
  });
  it('asks again for the rest of an edit, over what the editor had shown', () => {
    const base = { maximum: 'PT8H', approval: false };
    const source = {
      kind: 'edit' as const,
      to: [of],
      settings: { maximum: 'PT4H', approval: true },
      base,
      shown: 'then',
    };
    const item = plannedFor(EXCHANGE, { changes: [SHORTER, WITH_APPROVAL], checks: [nobody] });
    expect(withoutSettings(source, item, [WITH_APPROVAL])).toEqual({
      ...source,
      settings: { maximum: 'PT4H' },
    });
  });
  it('copies only the rest, and makes an edit of what names no settings', () => {
    const item = plannedFor(EXCHANGE, { changes: [SHORTER, WITH_APPROVAL], checks: [nobody] });
    const copy = { kind: 'copy' as const, from: of, to: [of], only: null };
    expect(withoutSettings(copy, item, [WITH_APPROVAL])).toEqual({ ...copy, only: ['maximum'] });
    expect(withoutSettings({ kind: 'undo', of, snapshotId: 's' }, item, [WITH_APPROVAL])).toEqual({
      kind: 'edit',
      to: [of],
      settings: { maximum: 'PT4H' },
      base: null,
      shown: null,
    });
  });
});
