import { describe, expect, it } from 'vitest';
import type { SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey } from '../../../../shared/contract/role-settings/settings.ts';
import { changedWords, countWords, refusedCount, reviewBlock } from './foot-words.ts';

const change = (setting: SettingKey) => ({ setting, before: 1, after: 2, ruleIds: [] });
const refusal = (setting: SettingKey, check: SettingsCheck['check']): SettingsCheck => ({
  check,
  result: 'refused',
  setting,
  about: {},
  reason: null,
});

describe('the foot of the editor', () => {
  it('counts and names what was changed', () => {
    expect(countWords([])).toBe('No changes');
    expect(countWords([change('ticket')])).toBe('1 change');
    expect(countWords([change('maximum'), change('ticket')])).toBe('2 changes');
    expect(changedWords([change('maximum'), change('approval'), change('activeMfa')])).toBe(
      'Maximum duration, approval, MFA to assign as active',
    );
  });
  it('counts what would be refused once a setting', () => {
    const checks = [
      refusal('approval', 'nobody-can-approve'),
      refusal('approval', 'lock-out'),
      refusal('maximum', 'maximum-out-of-range'),
      { ...refusal('signIn', 'context-unknown'), result: 'warned' as const },
    ];
    expect(refusedCount(checks)).toBe(2);
  });
  it('says why nothing can be reviewed, what stands in the way first', () => {
    expect(reviewBlock([change('ticket')], [], [null, null])).toBeNull();
    expect(reviewBlock([], [], [null])).toBe('Nothing is changed yet.');
    expect(reviewBlock([change('ticket')], ['maximum'], [null])).toContain('Maximum duration cannot be read');
    expect(reviewBlock([], ['maximum'], [null, 'Offline.'])).toBe('Offline.');
  });
});
