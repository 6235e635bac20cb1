import { describe, expect, it } from 'vitest';
import { INITIAL_SLICES, SLICE_NAMES, type SliceName } from '../../shared/contract/slices.ts';
import { applyPatch, readPatch, type Mirror } from './mirror.ts';

const at = (rev: number): Mirror => ({
  slices: INITIAL_SLICES,
  revs: Object.fromEntries(SLICE_NAMES.map((name) => [name, rev])) as Record<SliceName, number>,
});
const themePatch = (from: number, to: number, set: Record<string, unknown> = { theme: 'dark' }) => ({
  now: 1,
  change: { slice: 'preferences' as const, from, to, set },
});

describe('applying a patch', () => {
  it('sets the changed members and the revision', () => {
    const applied = applyPatch(at(3), themePatch(3, 4));
    expect(applied).toMatchObject({
      fits: true,
      mirror: { slices: { preferences: { theme: 'dark' } }, revs: { preferences: 4, session: 3 } },
    });
  });
  it('ignores what the mirror already has', () => {
    const mirror = at(5);
    expect(applyPatch(mirror, themePatch(3, 4))).toEqual({ fits: true, mirror });
    expect(applyPatch(mirror, themePatch(4, 5))).toEqual({ fits: true, mirror });
  });
  it('does not fit after a gap', () => {
    expect(applyPatch(at(3), themePatch(4, 5))).toEqual({ fits: false });
  });
  it('does not fit where the slice would no longer be what the contract says', () => {
    expect(applyPatch(at(3), themePatch(3, 4, { theme: 'mauve' }))).toEqual({ fits: false });
    expect(applyPatch(at(3), themePatch(3, 4, { colour: 'dark' }))).toEqual({ fits: false });
  });
  it('changes nothing where it only brings the time', () => {
    const mirror = at(3);
    expect(applyPatch(mirror, { now: 1, change: null })).toEqual({ fits: true, mirror });
  });
});

describe('reading a patch', () => {
  it('refuses what is not one', () => {
    expect(readPatch('{"now":1,"change":null}')).toEqual({ now: 1, change: null });
    expect(readPatch('{"now":1}')).toBeUndefined();
    expect(readPatch('not JSON')).toBeUndefined();
  });
});
