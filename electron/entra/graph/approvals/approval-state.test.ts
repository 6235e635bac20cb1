import { describe, expect, it } from 'vitest';
import { approval, approvalState } from './approval-state.ts';

const OPEN = {
  id: 'step',
  displayName: null,
  reviewedDateTime: null,
  reviewResult: 'NotReviewed',
  status: 'InProgress',
  assignedToMe: true,
  justification: null,
  reviewedBy: null,
};
const DECIDED = {
  ...OPEN,
  status: 'Completed',
  reviewedDateTime: '2026-09-06T17:55:10.25Z',
  justification: 'Change window agreed',
  reviewedBy: { id: 'leila', displayName: 'Leila Haddani', userPrincipalName: 'l@x', mail: null },
};
const stateOf = (...steps: object[]) => approvalState(approval.safeParse({ id: 'a', steps }).data);

describe('the state of an approval', () => {
  it('is open, and to be decided by whom it is assigned to', () => {
    expect(stateOf(OPEN)).toEqual({ kind: 'open', stepId: 'step', mine: true });
    expect(stateOf({ ...OPEN, assignedToMe: false })).toMatchObject({ kind: 'open', mine: false });
    expect(stateOf({ ...OPEN, assignedToMe: undefined })).toMatchObject({ mine: false });
    expect(stateOf({ ...OPEN, status: 'Initializing', reviewResult: null })).toMatchObject({ kind: 'open' });
  });

  it('is gone where it was completed without anybody’s review: it was taken back', () => {
    expect(approvalState({ steps: [{ ...OPEN, status: 'Completed' }] })).toEqual({ kind: 'gone' });
  });

  it.each([
    ['Approve', 'approved'],
    ['Approved', 'approved'],
    ['approve', 'approved'],
    ['Deny', 'denied'],
    ['DENIED', 'denied'],
  ])('with %s is %s, with who, when and why', (reviewResult, result) => {
    expect(stateOf({ ...DECIDED, reviewResult })).toEqual({
      kind: 'decided',
      result,
      byId: 'leila',
      byName: 'Leila Haddani',
      at: Date.UTC(2026, 8, 6, 17, 55, 10, 250),
      justification: 'Change window agreed',
    });
  });

  it('is decided also where the service does not say by whom', () => {
    const nobody = { ...DECIDED, reviewResult: 'Deny', reviewedBy: null, reviewedDateTime: null };
    expect(stateOf(nobody)).toMatchObject({ kind: 'decided', byId: null, byName: null, at: null });
  });

  it('is expired where nobody answered in time', () => {
    expect(stateOf({ ...OPEN, status: 'Expired' })).toEqual({ kind: 'expired' });
  });

  it.each([
    ['a result we do not know', { ...DECIDED, reviewResult: 'DontKnow' }],
    ['a status we do not know', { ...OPEN, status: 'Paused' }],
    ['a step without an id', { ...OPEN, id: '' }],
  ])('is not told from %s', (_, step) => {
    expect(stateOf(step)).toBeUndefined();
    expect(stateOf(OPEN, step)).toBeUndefined();
  });

  it('is not told from an approval without steps', () => {
    expect(stateOf()).toBeUndefined();
  });
});
