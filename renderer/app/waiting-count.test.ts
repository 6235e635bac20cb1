import { describe, expect, it } from 'vitest';
import { INITIAL_SLICES } from '../../shared/contract/slices.ts';
import { NOW, covered, roleNamed, waitingFor } from '../state/test-samples.ts';
import { waitingCount } from './waiting-count.ts';

const role = roleNamed('User Administrator', 4);
const read = { ...INITIAL_SLICES.approvals, asOf: NOW, coverage: covered('complete') };

describe('the count beside Approvals', () => {
  it('leaves own requests out, and says nothing of none', () => {
    const waiting = [waitingFor(role), waitingFor(role, { requestId: 'mine', own: true })];
    expect(waitingCount({ ...read, waiting })).toEqual({ text: '1', spoken: '1 waits for you' });
    expect(waitingCount({ ...read, waiting: waiting.slice(1) })).toBeNull();
  });
  it('is open-ended unless all was read', () => {
    const waiting = [waitingFor(role)];
    expect(waitingCount({ ...read, waiting, coverage: covered('partial') })?.text).toBe('1+');
    expect(waitingCount({ ...read, asOf: null, waiting })).toBeNull();
  });
  it('stays short', () => {
    const waiting = Array.from({ length: 120 }, (_, n) => waitingFor(role, { requestId: `${n}` }));
    expect(waitingCount({ ...read, waiting })?.text).toBe('99+');
  });
});
