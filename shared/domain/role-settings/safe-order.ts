import type { SignInAsked } from '../../contract/role-settings/settings.ts';
import type { RuleId } from './setting-rules.ts';
import { RULE_IDS } from './setting-rules.ts';
import type { Strictness } from './strictness.ts';

/** A rule about to be written, and what it comes to. */
export type RuleMove = { readonly ruleId: RuleId; readonly strictness: Strictness };

/** What an activation asks to prove, before and after. */
export type Proofs = { readonly before: SignInAsked; readonly after: SignInAsked };

const MFA_RULE: RuleId = 'Enablement_EndUser_Assignment';
const CONTEXT_RULE: RuleId = 'AuthenticationContext_EndUser_Assignment';

const TURN: Readonly<Record<Strictness, number>> = { stricter: 0, other: 1, same: 1, looser: 2 };

/**
 * The order in which rules are written, one after the other, so that neither a state on the way nor a save that ends half-way is weaker
 * than it need be: what gets stricter first, what gets looser last, else in the order of `RULE_IDS`.
 *
 * Where MFA is on before or after, its rule and that of the context come together: the service refuses MFA while a context is on, and may
 * refuse a context while MFA is on (graph-pim.md §4.2 [2nd-hand]). So a context goes off before MFA is written, and MFA is written before a context
 * comes on. Between the two neither is asked for: no order that every service takes avoids that, so the pair waits for what gets stricter.
 * @param proofs null where they are not known: then the rule of the context is not understood, and is none of `moves`
 */
export function safeOrder<Move extends RuleMove>(moves: readonly Move[], proofs: Proofs | null): Move[] {
  const ids = moves.map(({ ruleId }) => ruleId);
  const pair =
    [MFA_RULE, CONTEXT_RULE].every((id) => ids.includes(id)) &&
    proofs !== null &&
    (proofs.before.mfa || proofs.after.mfa);
  const turnOf = ({ ruleId, strictness }: RuleMove): number =>
    pair && (ruleId === MFA_RULE || ruleId === CONTEXT_RULE) ? TURN.other : TURN[strictness];
  const placeOf = (id: RuleId): number => {
    if (!pair || id !== CONTEXT_RULE) return RULE_IDS.indexOf(id);
    return RULE_IDS.indexOf(MFA_RULE) + (proofs.after.context === null ? -0.5 : 0.5);
  };
  return [...moves].sort((a, b) => turnOf(a) - turnOf(b) || placeOf(a.ruleId) - placeOf(b.ruleId));
}
