import { describe, expect, it } from 'vitest';
import { bulkVerb, hiddenNote, needsShared, ownNote, runTitle, sharedLabel } from './bulk-words.ts';

describe('the words of deciding several', () => {
  it('say how many a button decides, and of one that it is the selected one', () => {
    expect(bulkVerb('approve', 20)).toBe('Approve 20');
    expect(bulkVerb('deny', 1)).toBe('Deny 1 selected');
  });
  it('say whom the reason for all is for', () => {
    expect(sharedLabel({ count: 20, own: 0 })).toBe('Justification for all 20, each sees it');
    expect(sharedLabel({ count: 20, own: 2 })).toBe('Justification for the other 18, each sees it');
    expect(sharedLabel({ count: 2, own: 2 })).toBe('Justification: each has its own');
    expect(needsShared({ count: 2, own: 2 })).toBe(false);
    expect(needsShared({ count: 2, own: 1 })).toBe(true);
  });
  it('warn of what is not in sight', () => {
    expect(ownNote({ own: 1 })).toBe('1 with its own reason');
    expect(ownNote({ own: 2 })).toBe('2 with their own reason');
    expect(hiddenNote({ hidden: 3 })).toBe('3 hidden by the filters');
    expect([ownNote({ own: 0 }), hiddenNote({ hidden: 0 })]).toEqual([null, null]);
  });
  it('claim no more than was recorded', () => {
    expect(runTitle('approve', true, { all: 6, recorded: 3 })).toBe('Approving 6 requests');
    expect(runTitle('deny', false, { all: 6, recorded: 5 })).toBe('Denied 5 of 6');
  });
});
