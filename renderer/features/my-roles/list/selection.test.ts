import { describe, expect, it } from 'vitest';
import { HOUR, NOW, activeIn, eligibleFor, roleNamed } from '../../../state/test-samples.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { headTick, selectedRows, selectionWords, tickedAll, whyNotSelect } from './selection.ts';

const role = roleNamed('User Administrator', 4);
const row = (id: string, part: Partial<EligibleRowView> = {}): EligibleRowView => ({
  eligible: eligibleFor(role, { eligibilityId: id }),
  standing: { kind: 'free' },
  favourite: false,
  moreTime: 'none',
  ...part,
});
const active = row('active', { standing: { kind: 'active', active: activeIn(role) } });
const ended = row('ended', { eligible: eligibleFor(role, { eligibilityId: 'ended', endsAt: NOW - HOUR }) });
const rows = [row('a'), active, row('b'), ended];

describe('ticking rows', () => {
  it('takes only what can be activated now', () => {
    expect(rows.map((one) => whyNotSelect(one, NOW))).toEqual([
      null,
      'It is active already.',
      null,
      'This eligibility has ended.',
    ]);
    expect(selectedRows(rows, new Set(['a', 'active', 'ended']), NOW)).toEqual([rows[0]]);
  });
  it('ticks all that are shown and keeps the ticks of what is not', () => {
    const ticked = tickedAll(rows.slice(0, 2), new Set(['b']), true, NOW);
    expect([...ticked]).toEqual(['b', 'a']);
    expect([...tickedAll(rows, ticked, false, NOW)]).toEqual([]);
  });
  it('shows in the head whether none, some or all are ticked', () => {
    expect(headTick(rows, new Set(), NOW)).toBe(false);
    expect(headTick(rows, new Set(['a']), NOW)).toBe('mixed');
    expect(headTick(rows, new Set(['a', 'b']), NOW)).toBe(true);
  });
  it('counts what the filter hides', () => {
    expect(selectionWords([row('a'), row('b')], rows.slice(0, 1))).toBe('2 selected, 1 not shown');
  });
});
