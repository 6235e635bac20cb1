import { describe, expect, it } from 'vitest';
import type { ApproverGroup } from '../../../../shared/contract/decision-card.ts';
import { guidOf, problemOf } from '../../../state/test-samples.ts';
import { approverGroupWords } from './approver-group-words.ts';

const about = { name: 'Tier 1', requestorId: guidOf(5), selfId: guidOf(1) };
const member = (n: number, enabled: boolean | null = true) => ({
  id: guidOf(n),
  name: `Person ${n}`,
  upn: null,
  enabled,
});
const group = (part: Partial<ApproverGroup>): ApproverGroup => ({
  id: guidOf(90),
  state: 'read',
  reason: null,
  members: [],
  ...part,
});

describe('a group that decides', () => {
  it('counts those who can: not who may not sign in, not who asks', () => {
    const members = [member(1), member(2), member(3, false), member(5)];
    expect(approverGroupWords(group({ members }), about)).toEqual({
      claim: 'Tier 1: 2 of 4 usable (1 may not sign in, the requestor is one of them)',
      names: 'You, Person 2, Person 3 (disabled), Person 5',
    });
  });
  it('counts nobody as usable where it is not known who may sign in', () => {
    const { claim } = approverGroupWords(group({ members: [member(2, null), member(3)] }), about);
    expect(claim).toBe('Tier 1: 2 members (which of them may sign in is not known)');
  });
  it('says why it could not be read, and that there may be more', () => {
    const reason = problemOf({ advice: 'It takes GroupMember.Read.All.' });
    expect(approverGroupWords(group({ state: 'refused', reason }), about).names).toBe(
      'Not available: needs GroupMember.Read.All.',
    );
    const part = approverGroupWords(group({ state: 'partial', reason, members: [member(2)] }), about);
    expect(part).toEqual({ claim: 'Tier 1: 1 of at least 1 usable', names: 'Person 2 and maybe more' });
  });
  it('says that nobody is in it only where that was read', () => {
    expect(approverGroupWords(group({}), about).claim).toBe('Tier 1: no members');
    expect(approverGroupWords(group({ state: 'partial' }), about).claim).toBe('Members of Tier 1');
  });
  it('is named by its id where it has no name, and cuts long lists', () => {
    const members = [1, 2, 3, 4, 6, 7, 8, 9].map((n) => member(n));
    const words = approverGroupWords(group({ members }), { ...about, name: null });
    expect(words.claim).toContain(guidOf(90));
    expect(words.names).toMatch(/ and 2 more$/);
  });
});
