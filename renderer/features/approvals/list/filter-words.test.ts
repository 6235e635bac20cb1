import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../shared/contract/preferences.ts';
import { guidOf } from '../../../state/test-samples.ts';
import { filtersInMenu, hiddenWords, roleChoices } from './filter-words.ts';

const choices = [
  { roleId: guidOf(1), name: 'Intune Administrator', plane: 'entra-roles', privilege: 'none', count: 3 },
  { roleId: guidOf(2), name: 'sg-pim-mail', plane: 'groups', privilege: 'none', count: 1 },
] as const;
const ids = (view: Parameters<typeof roleChoices>[1]) =>
  roleChoices(choices, view).map(({ roleId }) => roleId);

describe('the filters', () => {
  it('count what they hide', () => {
    expect(hiddenWords(12, 40)).toBe('12 of 40; 28 hidden by filters.');
    expect(hiddenWords(40, 40)).toBeNull();
  });
  it('offer the roles of the plane one narrowed to', () => {
    expect(ids({ plane: null, roleId: null })).toEqual([guidOf(1), guidOf(2)]);
    expect(ids({ plane: 'groups', roleId: null })).toEqual([guidOf(2)]);
  });
  it('keep offering the chosen one where nothing is of it any more, so that it can be seen and undone', () => {
    expect(ids({ plane: null, roleId: guidOf(9) })).toEqual([guidOf(9), guidOf(1), guidOf(2)]);
    expect(ids({ plane: 'groups', roleId: guidOf(1) })).toEqual([guidOf(1), guidOf(2)]);
  });
  it('that are out of sight in the menu are counted on its button', () => {
    const view = DEFAULT_PREFERENCES.inbox;
    expect(filtersInMenu({ ...view, flaggedOnly: true, privilegedOnly: true })).toBe(0);
    expect(filtersInMenu({ ...view, plane: 'groups', roleId: guidOf(1), expiringSoon: true })).toBe(3);
  });
});
