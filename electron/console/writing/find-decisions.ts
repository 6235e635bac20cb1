import type { Problem } from '../../../shared/contract/problem.ts';
import { fail, type Result } from '../../../shared/contract/result.ts';
import { inParts } from '../../../shared/domain/in-parts.ts';
import { planeOf } from '../../../shared/domain/planes.ts';
import { goneAfterDeciding, internalProblem } from '../../../shared/domain/problems.ts';
import { RESULT } from '../deciding/decidable.ts';
import { noteOverById } from '../deciding/decided-meanwhile.ts';
import { APPROVALS_AT_ONCE, type ApprovalState, type Identity } from '../ports.ts';
import { type JournalIntent } from '../storage-ports.ts';
import { entraOf, type World } from '../world.ts';
import { NOT_SEEN, type Finding } from './findings.ts';

/** Refusals that no further reading lifts: what is decided again is read again first anyway. */
const FOR_GOOD: ReadonlySet<Problem['kind']> = new Set([
  'role-missing',
  'consent-missing',
  'licence-missing',
]);

/** Whether decisions were recorded, by intent id, read several at once. What is over leaves the list of what waits. */
export async function findDecisions(
  world: World,
  who: Identity,
  intents: readonly JournalIntent[],
): Promise<ReadonlyMap<string, Finding>> {
  const entra = entraOf(world, who);
  const found = new Map<string, Finding>();
  if (!entra) return found;
  for (const some of inParts(intents, APPROVALS_AT_ONCE)) {
    const refs = some.map((i) => ({ plane: planeOf(i.scopeId), approvalId: i.subject ?? '' }));
    const states = await entra.approvals.readSome(who, refs);
    some.forEach((intent, i) =>
      found.set(intent.id, judge(world, who, intent, states[i] ?? fail(internalProblem('approvals')))),
    );
  }
  return found;
}

/** The approval says who decided, and how. */
function judge(
  world: World,
  who: Identity,
  { action, subject, justificationTag }: JournalIntent,
  state: Result<ApprovalState>,
): Finding {
  if (subject === null || (action !== 'approve' && action !== 'deny'))
    return { kind: 'absent', complete: true };
  if (!state.ok) return FOR_GOOD.has(state.problem.kind) ? { kind: 'absent', complete: true } : NOT_SEEN;
  const found = state.value;
  if (found.kind === 'open') return { kind: 'absent', complete: true };
  const problem = noteOverById(world, who, subject, found);
  if (found.kind !== 'decided') return { kind: 'refused', problem: goneAfterDeciding() };
  // Where the service does not say who, the words it was decided with do.
  const mine =
    found.byId === who.objectId ||
    (found.byId === null && world.journal.tag(found.justification ?? '') === justificationTag);
  return mine && found.result === RESULT[action]
    ? { kind: 'accepted', requestId: subject, status: found.result }
    : { kind: 'refused', problem };
}
