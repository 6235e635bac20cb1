import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PastRequest } from '../../contract/past.ts';
import type { WaitingRequest } from '../../contract/approvals.ts';
import { flagsOf } from './flags.ts';
import { habitsFor, habitsOf } from './habits.ts';
import { before, DAY, HOUR, NOW, waiting } from './test-requests.ts';

const flags = (some: Partial<WaitingRequest> = {}, past: readonly PastRequest[] = []) => {
  const request = waiting(some);
  return flagsOf(request, habitsFor(habitsOf(past), request));
};
const asks = {
  maximum: 'PT8H',
  justification: true,
  ticket: true,
  mfa: false,
  context: null,
  approval: true,
  approvers: [],
};

describe('flags', () => {
  it('are none where nothing is unusual, and none where nothing is known', () => {
    expect(flags()).toEqual([]);
    expect(
      flags(
        {},
        Array.from({ length: 8 }, () => before()),
      ),
    ).toEqual([]);
    expect(flags({ createdAt: null, duration: null, requestor: { id: 'x', name: null, upn: null } })).toEqual(
      [],
    );
  });

  it.each([
    ['', { kind: 'short-justification', length: 0 }],
    [' \n ', { kind: 'short-justification', length: 0 }],
    ['CA014', { kind: 'short-justification', length: 5 }],
    ['as discussed', { kind: 'vague-justification', word: 'as discussed' }],
    ['admin work, as needed please', { kind: 'vague-justification', word: 'admin work, as needed please' }],
  ])('%j is flagged', (justification, flag) => {
    expect(flags({ justification })).toEqual([flag]);
  });

  it('name the last request that said the same, whatever case, spaces, stops and unseen characters make of it', () => {
    const said = 'Exclude the two Oslo kiosks from CA014';
    const past = [
      before({ justification: said, createdAt: NOW - 5 * DAY }),
      before({ justification: 'Something else altogether', createdAt: NOW - DAY }),
      before({ justification: `${said}.`, createdAt: NOW - 2 * DAY }),
    ];
    const same = { kind: 'same-words', at: NOW - 2 * DAY, requestId: past[2]?.requestId };
    expect(flags({}, past)).toEqual([same]);
    expect(flags({ justification: said.toUpperCase().replaceAll(' ', '  ') }, past)).toEqual([same]);
    expect(flags({ justification: said.replace('Oslo', 'Os\u200blo') }, past)).toEqual([
      same,
      { kind: 'hidden-characters', count: 1 },
    ]);
    for (const unseen of ['\u200c', '\u200d', '\ufe0f', '\u034f'])
      expect(flags({ justification: said.replace('Oslo', `Os${unseen}lo`) }, past)).toContainEqual(same);
    const joined = before({ justification: 'می‌خواهم', createdAt: NOW - DAY });
    expect(flags({ justification: 'میخواهم' }, [joined])).toContainEqual({
      kind: 'same-words',
      at: NOW - DAY,
      requestId: joined.requestId,
    });
  });

  it('take what was asked for at the same time for one occasion', () => {
    const justification = waiting().justification;
    const at = NOW - HOUR;
    expect(flags({}, [before({ justification, createdAt: at - 60_000 })])).toEqual([]);
    expect(flags({}, [before({ justification, createdAt: at - 11 * 60_000 })])).toHaveLength(1);
    expect(flags({}, [before({ justification, createdAt: null })])).toEqual([]);
  });

  it('never say that two requests without words said the same', () => {
    expect(
      flags({ justification: '...' }, [before({ justification: '!!' })]).map(({ kind }) => kind),
    ).toEqual(['vague-justification']);
  });

  it('count what cannot be seen wherever a person typed it, line ends aside', () => {
    expect(
      flags({
        justification: 'Exclude the two\r\nOslo kiosks\u202e from CA014',
        ticket: { number: 'CHG\u2066 1', system: 'Snow' },
        requestor: { ...waiting().requestor, name: 'Maren\u200f Okafor' },
      }),
    ).toEqual([{ kind: 'hidden-characters', count: 3 }]);
  });

  it('miss a ticket only where the policy asks for one', () => {
    expect(flags({ asks })).toEqual([{ kind: 'ticket-missing' }]);
    expect(flags({ asks, ticket: { number: ' ', system: 'Snow' } })).toEqual([{ kind: 'ticket-missing' }]);
    expect(flags({ asks, ticket: { number: 'CHG1', system: '' } })).toEqual([]);
    expect(flags({ asks: { ...asks, ticket: false } })).toEqual([]);
  });

  it('know the hours and the duration by this person’s own habit', () => {
    const past = Array.from({ length: 6 }, (_, day) => before({ createdAt: NOW - (day + 1) * DAY }));
    expect(flags({ createdAt: NOW - 12 * HOUR, duration: 'PT4H' }, past)).toEqual([
      { kind: 'off-hours', from: 14 * 60, to: 14 * 60, of: 6 },
      { kind: 'longer-than-usual', usual: 'PT1H', of: 6 },
    ]);
    expect(flags({ createdAt: NOW - 12 * HOUR, duration: 'PT4H' }, past.slice(0, 2))).toEqual([]);
  });

  it('never break on what people type, and have each kind once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (justification, earlier) => {
          const kinds = flags(
            { justification },
            earlier.map((j) => before({ justification: j })),
          ).map(({ kind }) => kind);
          return new Set(kinds).size === kinds.length;
        },
      ),
    );
  });
});
