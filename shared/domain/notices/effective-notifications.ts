import type { MachinePolicy } from '../../contract/connection.ts';
import type { Notifications, Preferences } from '../../contract/preferences.ts';

/**
 * What a notification may say: this machine's policy before the user's choice. Where the policy hides names the user may still have none
 * at all; where it is there and cannot be read it counts as one that hides them.
 */
export function effectiveNotifications(
  { state, settings }: Pick<MachinePolicy, 'state' | 'settings'>,
  { notifications: chosen }: Pick<Preferences, 'notifications'>,
): Notifications {
  const fixed = state === 'unreadable' ? 'no-names' : settings.notifications;
  if (fixed === undefined || (fixed === 'no-names' && chosen === 'off')) return chosen;
  return fixed;
}
