import type { EligibleRole } from '../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { activationProblems, type ActivationDraft } from '../../shared/domain/activation-rules.ts';
import { planeOfHeld } from '../../shared/domain/planes.ts';
import { goneFromView } from '../../shared/domain/problems.ts';
import type { ActivationOrder } from './ports.ts';
import type { World } from './world.ts';

export type PreparedActivation = { readonly eligible: EligibleRole; readonly order: ActivationOrder };

/**
 * What is sent for one activation, checked against the policy as last read. The window names the eligibility; which role and which
 * scope come from what main itself read, and for whom is not for anybody to say: it is whoever is signed in.
 */
export function prepareActivation(
  { store, clock }: World,
  eligibilityId: string,
  draft: ActivationDraft,
): Result<PreparedActivation> {
  const eligible = store.get('myRoles').eligible.find((e) => e.eligibilityId === eligibilityId);
  if (!eligible) return fail(goneFromView('This eligibility'));
  const [wrong] = activationProblems(
    draft,
    eligible.asks,
    clock.now(),
    planeOfHeld(eligible),
    eligible.endsAt,
  );
  if (wrong) return fail(wrong);
  const { duration, justification, ticket, startsAt } = draft;
  const target = {
    roleDefinitionId: eligible.role.definitionId,
    scopeId: eligible.scope.id,
  };
  return ok({ eligible, order: { ...target, duration, justification, ticket, startsAt } });
}
