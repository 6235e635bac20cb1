import type { Approver } from '../../../shared/contract/my-roles.ts';
import type { IntentInput, IntentOutput } from '../../../shared/contract/intents.ts';
import type { ApproverFacts } from '../../../shared/contract/role-settings/detail.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { guid } from '../../../shared/contract/values.ts';
import { inLanes, LANES } from '../../../shared/domain/in-lanes.ts';
import { inParts } from '../../../shared/domain/in-parts.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { Entra } from '../connection-ports.ts';
import type { Identity } from '../ports.ts';
import { POLICIES_AT_ONCE } from '../settings-ports.ts';
import type { World } from '../world.ts';

type Named = { readonly kind: 'user' | 'group'; readonly id: string };

/** The intent: people and groups that could be named to decide. */
export async function findPrincipals(
  { running, entra }: World,
  { text }: IntentInput<'findPrincipals'>,
): Promise<Result<IntentOutput<'findPrincipals'>>> {
  const who = running.identity;
  if (!who || !entra) return fail(signInNeeded());
  const wanted = text.trim();
  if (wanted === '') return ok({ found: [], more: false });
  const read = await entra.approverDirectory.find(who, wanted);
  return read.ok ? ok({ found: [...read.value.found], more: read.value.more }) : read;
}

/** The intent: who stands behind approvers. */
export async function readApprovers(
  { running, entra }: World,
  { approvers }: IntentInput<'readApprovers'>,
): Promise<Result<IntentOutput<'readApprovers'>>> {
  const who = running.identity;
  if (!who || !entra) return fail(signInNeeded());
  return ok({ approvers: await approverFactsOf(entra, who, approvers) });
}

/** Those that can be asked for: what the service named neither as a person nor as a group has nothing to look up. */
export const namedApprovers = (approvers: readonly Approver[] | undefined): Named[] =>
  (approvers ?? []).flatMap(({ kind, id }) =>
    kind !== 'unknown' && guid.safeParse(id).success ? [{ kind, id }] : [],
  );

/** Who stands behind each, in the order given, twenty a round trip. */
export async function approverFactsOf(
  entra: Entra,
  who: Identity,
  of: readonly Named[],
): Promise<ApproverFacts[]> {
  const parts = await inLanes(LANES, inParts(of, POLICIES_AT_ONCE), (part) =>
    entra.approverDirectory.facts(who, part),
  );
  return parts.flat();
}
