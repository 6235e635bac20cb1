import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_PREFERENCES, type Preferences } from '../../shared/contract/preferences.ts';
import { keepPreferences } from './keep-preferences.ts';
import { createStore } from './store.ts';
import { testClock } from './testing/test-clock.ts';

const DARK: Preferences = { ...DEFAULT_PREFERENCES, theme: 'dark' };

describe('preferences', () => {
  it('are taken up at the start, applied and kept at each change', async () => {
    const store = createStore(testClock());
    const applied: Preferences[] = [];
    const save = vi.fn(() => Promise.resolve());
    await keepPreferences(store, { load: () => Promise.resolve(DARK), save }, (p) => applied.push(p));
    expect(save).not.toHaveBeenCalled();
    store.set('preferences', { theme: 'light' });
    expect(applied).toEqual([DARK, { ...DARK, theme: 'light' }]);
    expect(save).toHaveBeenCalledWith({ ...DARK, theme: 'light' });
  });
});
