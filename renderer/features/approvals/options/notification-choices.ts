import type { MachinePolicy } from '../../../../shared/contract/connection.ts';
import { NOTIFICATIONS, type Notifications } from '../../../../shared/contract/preferences.ts';
import { effectiveNotifications } from '../../../../shared/domain/notices/effective-notifications.ts';

const WORDS: Readonly<Record<Notifications, string>> = {
  names: 'With role and name',
  'no-names': 'Without names',
  off: 'Off',
};

/** One way to be notified, and whether this machine's policy lets it be chosen. */
export type NotificationChoice = {
  readonly value: Notifications;
  readonly words: string;
  readonly allowed: boolean;
};

/** What can be chosen of notifications. What the policy would overrule is shown, and not to be had. */
export const notificationChoices = (
  policy: Pick<MachinePolicy, 'state' | 'settings'>,
): readonly NotificationChoice[] =>
  NOTIFICATIONS.map((value) => ({
    value,
    words: WORDS[value],
    allowed: effectiveNotifications(policy, { notifications: value }) === value,
  }));

/** Why some of it cannot be chosen; null where all can. */
export function policyWords({ state, settings }: Pick<MachinePolicy, 'state' | 'settings'>): string | null {
  if (state === 'unreadable') return 'This machine’s policy could not be read: names stay hidden.';
  switch (settings.notifications) {
    case undefined:
      return null;
    case 'names':
      return 'This machine’s policy sets: with role and name.';
    case 'no-names':
      return 'This machine’s policy hides names.';
    case 'off':
      return 'This machine’s policy switches them off.';
  }
}
