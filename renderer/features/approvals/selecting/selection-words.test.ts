import { describe, expect, it } from 'vitest';
import { guidOf, NORDICS, roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { selectionSaid, selectionWords, summaryOf } from './selection-words.ts';

const plain = { ...roleNamed('Reports Reader', 2), privilege: 'none' } as const;
const asking = (n: number) => ({ id: guidOf(n), name: `Person ${n}`, upn: null });
const requests = [
  waitingFor(roleNamed('Intune Administrator', 1), { requestId: 'a', requestor: asking(1) }),
  waitingFor(roleNamed('Intune Administrator', 1), { requestId: 'b', requestor: asking(1), scope: NORDICS }),
  waitingFor(plain, { requestId: 'c', requestor: asking(2) }),
];
const by = {
  flagsOf: ({ requestId }: { requestId: string }) => (requestId === 'c' ? 2 : 0),
  hasOwn: ({ requestId }: { requestId: string }) => requestId === 'a',
  isShown: ({ requestId }: { requestId: string }) => requestId !== 'b',
};

describe('what is said of a selection', () => {
  it('counts each person, and each role at its scope, once', () => {
    expect(summaryOf(requests, by)).toEqual({
      ...{ count: 3, people: 2, roles: 3, privileged: 2, notKnown: 0, flagged: 1, own: 1, hidden: 1 },
    });
  });
  it('names what has to be known, and nothing of none', () => {
    expect(selectionWords(summaryOf(requests, by))).toBe(
      '3 selected: 2 people, 3 roles and groups, 2 privileged, 1 flagged',
    );
    expect(selectionWords(summaryOf(requests.slice(2), { ...by, flagsOf: () => 0 }))).toBe(
      '1 selected: 1 person, 1 role or group',
    );
  });
  it('counts apart of what it is not known whether it is privileged', () => {
    const unknown = { ...roleNamed('sg-pim-mail', 3), privilege: 'unknown' } as const;
    const some = [...requests, waitingFor(unknown, { requestId: 'd', requestor: asking(2) })];
    expect(selectionWords(summaryOf(some, by))).toContain('2 privileged, 1 not known');
    expect(selectionWords(summaryOf(some.slice(2), by))).toContain('0 privileged, 1 not known');
  });
  it('says so where more were wanted than are sent at once', () => {
    expect(selectionSaid(summaryOf(requests, by), 7, 100)).toContain(
      'At most 100 are decided at once: 7 more',
    );
    expect(selectionSaid(summaryOf(requests, by), 0, 100)).not.toContain('At most');
    expect(selectionSaid(summaryOf([], by), 0, 100)).toBe('Nothing selected.');
  });
});
