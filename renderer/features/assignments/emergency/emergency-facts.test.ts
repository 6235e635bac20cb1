import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../../shared/contract/assignments/assignments.ts';
import { GLOBAL_ADMINISTRATOR } from '../../../../shared/domain/role-settings/tiers.ts';
import { covered, NOW } from '../../../state/test-samples.ts';
import { ANNA, rowOf } from '../list/test-list.tsx';
import { DAY } from '../test-changes.tsx';
import { countWords, emergencyFacts } from './emergency-facts.ts';

const global = (part: Partial<Assignment> = {}): Assignment =>
  rowOf({ kind: 'assigned', roleId: GLOBAL_ADMINISTRATOR, endsAt: null, ...part });
const facts = (rows: Assignment[], coverage = covered('complete')) =>
  emergencyFacts(ANNA, { rows, coverage, asOf: NOW, reading: false }, NOW);
const states = (...of: Parameters<typeof facts>) => facts(...of).map(({ state }) => state);

describe('what is true of an emergency account', () => {
  it('is as it should be where it is Global Administrator, active with no end', () => {
    expect(states([global()])).toEqual(['right']);
  });
  it('is not where it is eligible besides, or only', () => {
    expect(states([global(), rowOf()])).toEqual(['right', 'wrong']);
    expect(facts([global({ kind: 'eligible' })])[0]?.words).toContain('activated first is none');
  });
  it('is not where its role ends, comes later, is narrower or had through a group', () => {
    expect(facts([global({ endsAt: NOW + 30 * DAY })])[0]?.words).toContain('only until');
    expect(facts([global({ membership: 'group' })])[0]?.words).toContain('through a group');
    expect(states([global({ state: 'to-come' })])).toEqual(['wrong']);
    expect(states([global({ scopeId: '/administrativeUnits/1' })])).toEqual(['wrong']);
  });
  it('says that no role was found only of what was read in full', () => {
    expect(facts([])[0]?.words).toContain('No role was found');
    expect(states([], covered('partial'))).toEqual(['unknown']);
    expect(states([global()], covered('partial'))).toEqual(['right']);
  });
  it('asks for two of them', () => {
    expect(countWords(0)).toContain('None');
    expect(countWords(1)).toContain('One');
    expect(countWords(2)).toBeNull();
  });
});
