import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Policy } from './policy.ts';
import type { RulePatch } from './rule-patch.ts';
import type { NotificationRule } from './rule-types.ts';

/** Who gets mail, and how much. The recipient type is part of the rule's id and must stay [inferred, as for the target]. */
export function changeNotification(
  _world: World,
  _policy: Policy,
  before: NotificationRule,
  patch: RulePatch,
): NotificationRule | Refusal {
  if ((patch.recipientType ?? before.recipientType) !== before.recipientType)
    return refusal('InvalidPolicyRule');
  if ((patch.notificationType ?? 'Email') !== 'Email') return refusal('InvalidPolicyRule');
  return {
    ...before,
    notificationLevel: patch.notificationLevel ?? before.notificationLevel,
    isDefaultRecipientsEnabled: patch.isDefaultRecipientsEnabled ?? before.isDefaultRecipientsEnabled,
    notificationRecipients: patch.notificationRecipients ?? before.notificationRecipients,
  };
}
