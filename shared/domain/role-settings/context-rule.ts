import { signInAsked } from '../../contract/role-settings/settings.ts';
import type { RuleKind } from './rule-parts.ts';
import { targetOf } from './rule-target.ts';
import { nameText, objectOf, orNull, text, unreadable, yesOrNo } from './shape.ts';

type ContextRule = { readonly isEnabled: boolean; readonly claimValue: string | null };

const TYPE = '#microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule';

/**
 * The authentication context an activation asks for. A context that is off may still name one: it asks for nothing, and the name stays
 * where it is. One that is on and names none is not understood: nobody knows what it asks for.
 */
export const CONTEXT: RuleKind<ContextRule> = {
  type: TYPE,
  judge: (id, rule) => {
    const members = { id: nameText, isEnabled: yesOrNo, claimValue: orNull(text) };
    const complaint = objectOf(TYPE, members, { target: targetOf(id) })(rule, '');
    if (complaint) return complaint;
    const { isEnabled, claimValue } = rule as ContextRule;
    const named = Boolean(claimValue) && signInAsked.shape.context.safeParse(claimValue).success;
    return isEnabled && !named ? unreadable('claimValue') : null;
  },
  read: (_id, { isEnabled, claimValue }) => ({ context: isEnabled ? claimValue : null }),
  change: (_id, rule, { context }) => {
    if (context === undefined) return rule;
    return context === null
      ? { ...rule, isEnabled: false }
      : { ...rule, isEnabled: true, claimValue: context };
  },
  members: ({ isEnabled, claimValue }) => ({ isEnabled, claimValue }),
};
