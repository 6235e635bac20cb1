import { describe, expect, it } from 'vitest';
import { roleNamed, waitingFor } from '../../../../state/test-samples.ts';
import {
  armedWords,
  bulkVerb,
  hiddenNote,
  needsShared,
  ownNote,
  runTitle,
  sharedLabel,
} from './bulk-words.ts';

const ruben = waitingFor(roleNamed('Intune Administrator', 3), {
  requestor: { id: 'r', name: 'Ruben Castellane', upn: null },
});

describe('the words of deciding several', () => {
  it('say how many a button decides, and of one whose it is', () => {
    expect(bulkVerb('approve', [ruben, ruben])).toBe('Approve 2');
    expect(bulkVerb('deny', [ruben])).toBe('Deny Ruben Castellane');
  });
  it('say as one is chosen how many, whom, and how many are out of sight', () => {
    expect(armedWords('approve', [], { hidden: 0 })).toBe('Approve: say why, then Enter.');
    expect(armedWords('deny', [ruben], { hidden: 1 })).toBe(
      'Deny Ruben Castellane, Intune Administrator: say why, then Enter.',
    );
    expect(armedWords('deny', [ruben, ruben], { hidden: 1 })).toBe(
      'Deny 2, 1 hidden by the filters: say why, then Enter.',
    );
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
