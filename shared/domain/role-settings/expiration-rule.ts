import type { RuleKind } from './rule-parts.ts';
import { targetOf } from './rule-target.ts';
import { secondsOf } from './seconds-of.ts';
import type { Shape } from './shape.ts';
import { exactly, nameText, objectOf, orNull, unreadable, yesOrNo } from './shape.ts';

type ExpirationRule = { readonly isExpirationRequired: boolean; readonly maximumDuration: string | null };

const TYPE = '#microsoft.graph.unifiedRoleManagementPolicyExpirationRule';

/** What is written for "no limit" (graph-pim.md §4.1 [2nd-hand]). Null, which Graph's description allows, says the same. */
const NO_LIMIT = 'PT0S';

/** Days and smaller, as the service takes it: years, months and weeks are refused there (graph-pim.md §2 [2nd-hand]). */
const duration: Shape = (value, name) => {
  if (typeof value !== 'string') return unreadable(name);
  return secondsOf(value) === undefined ? unreadable(value || name) : null;
};

/**
 * How long something may be: an activation, being eligible, being active. An activation always ends; a rule that says otherwise is not
 * understood, as its maximum would then bind nobody and `maximum` would say something that is not so. Where an end is required, so is a
 * maximum; where none is, null stands for no limit and survives as long as the setting is not changed.
 */
export const EXPIRATION: RuleKind<ExpirationRule> = {
  type: TYPE,
  judge: (id, rule) => {
    const activation = id === 'Expiration_EndUser_Assignment';
    const common = { id: nameText, isExpirationRequired: activation ? exactly(true) : yesOrNo };
    const may = { target: targetOf(id) };
    const loose = objectOf(TYPE, { ...common, maximumDuration: orNull(duration) }, may)(rule, '');
    if (loose) return loose;
    const { isExpirationRequired, maximumDuration } = rule as ExpirationRule;
    return isExpirationRequired && maximumDuration === null ? unreadable('maximumDuration') : null;
  },
  read: (id, { isExpirationRequired, maximumDuration }) => {
    const maximum = maximumDuration ?? NO_LIMIT;
    if (id === 'Expiration_EndUser_Assignment') return { maximum };
    const expiry = { limited: isExpirationRequired, maximum };
    return id === 'Expiration_Admin_Eligibility' ? { eligibleExpiry: expiry } : { activeExpiry: expiry };
  },
  change: (id, rule, { maximum, eligibleExpiry, activeExpiry }) => {
    if (id === 'Expiration_EndUser_Assignment')
      return { ...rule, maximumDuration: maximum ?? rule.maximumDuration };
    const expiry = id === 'Expiration_Admin_Eligibility' ? eligibleExpiry : activeExpiry;
    if (!expiry) return rule;
    return { ...rule, isExpirationRequired: expiry.limited, maximumDuration: expiry.maximum };
  },
  members: ({ isExpirationRequired, maximumDuration }) => ({ isExpirationRequired, maximumDuration }),
};
