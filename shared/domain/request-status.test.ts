import { describe, expect, it } from 'vitest';
import { removalDone, stageOf } from './request-status.ts';

describe('request status', () => {
  it('takes only Provisioned for in effect', () => {
    expect(stageOf('Provisioned')).toBe('in-effect');
    expect(stageOf('Granted')).toBe('scheduled');
  });

  it('knows the undocumented answer to a request that needs approval', () => {
    expect(stageOf('PendingApprovalProvisioning')).toBe('waiting-for-approval');
  });

  it('keeps a word it does not know unknown: neither done nor failed', () => {
    expect(stageOf('SomethingNew')).toBe('unknown');
    expect(stageOf('constructor')).toBe('unknown');
  });

  it('takes Revoked for the success of a removal', () => {
    expect(removalDone('Revoked')).toBe(true);
    expect(removalDone('Denied')).toBe(false);
  });
});
