import type { Preferences } from '../../shared/contract/preferences.ts';
import type { PreferencesFile } from './storage-ports.ts';
import type { Store } from './store.ts';

/** Takes up what was chosen on this device, and from then on applies and keeps each change. */
export async function keepPreferences(
  store: Store,
  file: PreferencesFile,
  apply: (chosen: Preferences) => void,
): Promise<void> {
  const chosen = await file.load();
  if (chosen) store.set('preferences', chosen);
  apply(store.get('preferences'));
  store.onPatch(({ change }) => {
    if (change?.slice !== 'preferences') return;
    const now = store.get('preferences');
    apply(now);
    void file.save(now);
  });
}
