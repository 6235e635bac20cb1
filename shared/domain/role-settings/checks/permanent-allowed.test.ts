import { expect, it } from 'vitest';
import { changing, EMPTY, holder, MEMBERSHIP, READER, results, said } from '../test-planned.ts';

const CHECK = 'permanent-allowed';
const free = { limited: false, maximum: 'P365D' };
const wanted = { eligibleExpiry: free, activeExpiry: free };

it('warns of both where the role is high, and passes where both must end', () => {
  expect(results(CHECK, changing(wanted))).toEqual(['warned eligibleExpiry', 'warned activeExpiry']);
  expect(results(CHECK, changing({}))).toEqual(['passed eligibleExpiry', 'passed activeExpiry']);
});

it('warns of active assignments alone of standard roles and groups', () => {
  expect(results(CHECK, changing(wanted, { role: READER }))).toEqual(['warned activeExpiry']);
  expect(results(CHECK, changing(wanted, { scope: MEMBERSHIP }))).toEqual(['warned activeExpiry']);
});

it('counts who has no end where that was read, and does not where it was not', () => {
  const holders = { state: 'read' as const, reason: null, holders: [holder(1, { endsAt: null }), holder(2)] };
  expect(said(CHECK, changing(wanted), { ...EMPTY, holders })[0]?.about).toEqual({ without: 1, of: 2 });
  expect(said(CHECK, changing(wanted), { ...EMPTY, holders: null })[0]?.about).toEqual({});
});
