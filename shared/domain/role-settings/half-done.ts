import type { SettingsRun } from '../../contract/role-settings/plan.ts';

/**
 * Whether a save ended in the middle: some of its roles are, or may be, saved and others still wait. The next save would make everybody forget
 * those, so that somebody has to go on with it, or leave it, first.
 */
export function isHalfDone({ state, items }: Pick<SettingsRun, 'state' | 'items'>): boolean {
  if (state !== 'stopped' && state !== 'interrupted') return false;
  const onWay = items.some((item) => item.state === 'writing' || item.state === 'unknown');
  const waits = items.some((item) => item.state === 'waiting');
  return onWay || (waits && items.some((item) => item.state === 'saved' || item.state === 'partly'));
}
