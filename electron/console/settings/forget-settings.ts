import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import type { World } from '../world.ts';

/** Whoever was on screen leaves it: what was read for them, and what they had reviewed, goes. A run goes on out of sight. */
export function forgetSettings({ store, running }: World): void {
  running.settings.records = new Map();
  running.settings.plan = null;
  store.set('roleSettings', INITIAL_SLICES.roleSettings);
  store.set('settingsRun', INITIAL_SLICES.settingsRun);
}
