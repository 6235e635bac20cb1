import { describe, expect, it } from 'vitest';
import { NOW } from '../../../state/test-samples.ts';
import { ANNA, BJORN, CARLA, EXCHANGE, READER, rowOf } from '../list/test-list.tsx';
import { listRows, namesOf } from '../list/list-rows.ts';
import { DAY } from '../test-changes.tsx';
import { offersShown, whyNotOffered } from './offer-words.ts';
import { endWords, howMarks, howWords, principalMarks, startWords } from './row-words.ts';

const HOUR = 60 * 60_000;

describe('how somebody has it', () => {
  it('says by which way, and through what', () => {
    expect(howWords(rowOf())).toBe('Eligible');
    expect(howWords(rowOf({ kind: 'assigned', membership: 'group' }))).toBe(
      'Active, assigned, through a group',
    );
    expect(howWords(rowOf({ kind: 'activated' }))).toBe('Active, activated');
    expect(howWords(rowOf({ membership: 'unknown' }))).toContain('not known');
  });
  it('marks what is to come and what was made past PIM', () => {
    expect(howMarks(rowOf())).toEqual([]);
    expect(howMarks(rowOf({ state: 'to-come', outsidePim: true }))).toEqual(['To come', 'Made outside PIM']);
  });
  it('says when it began, or that nobody said so', () => {
    expect(startWords(rowOf({ startsAt: null }), NOW).text).toBe('not said');
    expect(startWords(rowOf({ startsAt: NOW - 10 * DAY }), NOW).text).toBe('10\u00a0Nov');
  });
});

describe('until when', () => {
  it('says plainly that there is no end, and looks so only where that is to be looked at', () => {
    expect(endWords(rowOf({ endsAt: null }), NOW, false)).toEqual({ text: 'no end', tone: 'plain' });
    expect(endWords(rowOf({ endsAt: null }), NOW, true)).toEqual({ text: 'no end', tone: 'amber' });
  });
  it('says how soon it ends within 14 days, and is looked at then', () => {
    expect(endWords(rowOf({ endsAt: NOW + 3 * DAY }), NOW, false)).toEqual({
      text: '23\u00a0Nov, in 3\u00a0days',
      tone: 'amber',
    });
    expect(endWords(rowOf({ endsAt: NOW + 20 * DAY }), NOW, false)).toEqual({
      text: '10\u00a0Dec',
      tone: 'plain',
    });
  });
  it('never calls the end of an activation something to look at', () => {
    const row = rowOf({ kind: 'activated', endsAt: NOW + 2 * HOUR });
    expect(endWords(row, NOW, false)).toMatchObject({ tone: 'plain', text: expect.stringContaining('left') });
  });
  it('says when what is over ended', () => {
    expect(endWords(rowOf({ state: 'over', endsAt: NOW - 3 * DAY }), NOW, false).text).toBe(
      'ended 17\u00a0Nov',
    );
    expect(endWords(rowOf({ endsAt: NOW - 3 * DAY }), NOW, false).text).toBe('ended 17\u00a0Nov');
  });
});

describe('what is to be known of somebody', () => {
  it('is that they are for emergencies, a guest, a group, an application', () => {
    expect(principalMarks(ANNA, false)).toEqual([]);
    expect(principalMarks(CARLA, true)).toEqual(['Emergency account', 'Guest']);
    expect(principalMarks({ ...ANNA, kind: 'group' }, false)).toEqual(['Group']);
    expect(principalMarks({ ...ANNA, kind: 'service-principal' }, false)).toEqual(['Application']);
  });
});

describe('what a row offers', () => {
  const names = namesOf({
    roles: [EXCHANGE, READER],
    scopes: [],
    principals: [ANNA, BJORN],
    emergency: [{ id: BJORN.id, name: null, upn: null }],
  });
  const item = (part: Parameters<typeof rowOf>[0]) => {
    const [one] = listRows([rowOf(part)], names);
    if (!one) throw new Error('no row');
    return one;
  };
  it('is what fits it: what is over is renewed, what is active made eligible', () => {
    expect(offersShown(item({}))).toEqual(['update', 'extend', 'remove']);
    expect(offersShown(item({ kind: 'assigned' }))).toEqual(['update', 'extend', 'convert', 'remove']);
    expect(offersShown(item({ state: 'over' }))).toEqual(['renew']);
  });
  it('says why not of what does not', () => {
    expect(whyNotOffered('remove', item({ membership: 'group' }))).toContain('through a group');
    expect(whyNotOffered('update', item({ kind: 'activated' }))).toContain('activation');
    expect(whyNotOffered('extend', item({ endsAt: null }))).toContain('no end');
    expect(whyNotOffered('extend', item({ state: 'to-come' }))).toContain('not begun');
    expect(whyNotOffered('convert', item({ kind: 'assigned', principalId: BJORN.id }))).toContain('mergency');
    expect(whyNotOffered('renew', item({ state: 'over' }))).toContain('30 days');
  });
});
