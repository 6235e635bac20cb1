import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import type { DecisionCard } from '../../../shared/contract/decision-card.ts';
import type { IntentInput } from '../../../shared/contract/intents.ts';
import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import { guid } from '../../../shared/contract/values.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { mutualPools } from '../../../shared/domain/deciding/mutual-pools.ts';
import { goneFromView, signInNeeded } from '../../../shared/domain/problems.ts';
import { isOnScreen } from '../session/person.ts';
import type { World } from '../world.ts';
import { coverageAfter } from './plane-coverage.ts';
import { caught } from './run-reading.ts';

/** More groups than one batch holds beside the rest of the card; those of the request itself come first. */
const GROUPS_CAP = 14;

/** Reads what an approver looks at besides the request. Nothing is kept of it. */
export async function readCard(
  world: World,
  { requestId }: IntentInput<'readCard'>,
): Promise<Result<DecisionCard>> {
  const { store, running, entra, clock } = world;
  const who = running.identity;
  if (!who || !entra) return fail(signInNeeded());
  const request = store.get('approvals').waiting.find((w) => w.requestId === requestId);
  if (!request) return fail(goneFromView('This request'));
  const { eligible, coverage } = store.get('myRoles');
  const read = await caught(world, entra.approvals.readCard(who, request, groupsAbout(request, eligible)));
  if (!isOnScreen(running, who)) return fail(signInNeeded());
  if (!read.ok) return read;
  const { holds, leadsTo, groups } = read.value;
  const now = clock.now();
  const ofRequest = new Set(deciding(request));
  return ok({
    requestId,
    readAt: now,
    holds: {
      coverage: coverageAfter([], holds.coverage, () => true, now),
      roles: [...holds.roles],
    },
    leadsTo,
    approverGroups: groups.filter((g) => ofRequest.has(g.id)),
    mutual: mutualPools({ requestorId: request.requestor.id, eligible, coverage, groups }),
  });
}

type WithAsks = Pick<WaitingRequest | EligibleRole, 'asks'>;

/** The groups whose members may decide. */
const deciding = ({ asks }: WithAsks): string[] =>
  asks?.approval === true
    ? asks.approvers.filter((a) => a.kind === 'group' && guid.safeParse(a.id).success).map((a) => a.id)
    : [];

/** Those of the request, and those that decide about what the approver is eligible for. */
const groupsAbout = (request: WaitingRequest, eligible: readonly EligibleRole[]): string[] =>
  [...new Set([...deciding(request), ...eligible.flatMap(deciding)])].slice(0, GROUPS_CAP);
