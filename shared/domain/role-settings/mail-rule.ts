import type { MailRule as MailRuleId } from '../../contract/role-settings/settings.ts';
import { MAIL_RULES } from '../../contract/role-settings/settings.ts';
import type { RuleKind } from './rule-parts.ts';
import { targetOf } from './rule-target.ts';
import { exactly, listOf, nameText, objectOf, text, wordOf, yesOrNo } from './shape.ts';

type NotificationRule = {
  readonly notificationType: 'Email';
  readonly recipientType: string;
  readonly notificationLevel: 'All' | 'Critical' | 'None';
  readonly isDefaultRecipientsEnabled: boolean;
  readonly notificationRecipients: readonly string[];
};

const TYPE = '#microsoft.graph.unifiedRoleManagementPolicyNotificationRule';

export const isMailRule = (id: string): id is MailRuleId => (MAIL_RULES as readonly string[]).includes(id);

/** Who is told by mail. Whom a rule is about is in its id, `Notification_{recipient}_…`, and must be the same in it (graph-pim.md §4.1 [capture]). */
export const MAIL: RuleKind<NotificationRule> = {
  type: TYPE,
  judge: (id, rule) =>
    objectOf(
      TYPE,
      {
        id: nameText,
        notificationType: wordOf('Email'),
        recipientType: exactly(id.split('_')[1]),
        notificationLevel: wordOf('All', 'Critical', 'None'),
        isDefaultRecipientsEnabled: yesOrNo,
        notificationRecipients: listOf(text),
      },
      { target: targetOf(id) },
    )(rule, ''),
  read: (id, rule) => {
    if (!isMailRule(id)) return {};
    const mail = {
      level: rule.notificationLevel,
      defaults: rule.isDefaultRecipientsEnabled,
      recipients: [...rule.notificationRecipients],
    };
    return { [id]: mail };
  },
  change: (id, rule, parts) => {
    const mail = isMailRule(id) ? parts[id] : undefined;
    if (!mail) return rule;
    return {
      ...rule,
      notificationLevel: mail.level,
      isDefaultRecipientsEnabled: mail.defaults,
      notificationRecipients: [...mail.recipients],
    };
  },
  members: (rule) => ({
    notificationType: rule.notificationType,
    recipientType: rule.recipientType,
    notificationLevel: rule.notificationLevel,
    isDefaultRecipientsEnabled: rule.isDefaultRecipientsEnabled,
    notificationRecipients: rule.notificationRecipients,
  }),
};
