import type { Problem } from '../../../shared/contract/problem.ts';
import { goneAfterDeciding } from '../../../shared/domain/problems.ts';
import type { Finding } from './findings.ts';
import type { Identity, JournalIntent } from '../ports.ts';
import { noteOverById } from '../decided-meanwhile.ts';
import { entraOf, type World } from '../world.ts';

const RESULT = { approve: 'approved', deny: 'denied' } as const;

/** Refusals that no further reading lifts: what is decided again is read again first anyway. */
const FOR_GOOD: ReadonlySet<Problem['kind']> = new Set([
  'role-missing',
  'consent-missing',
  'licence-missing',
]);

/** Whether a decision was recorded: the approval says who decided, and how. What is over leaves the list of what waits. */
export async function findDecision(
  world: World,
  who: Identity,
  { action, subject, justificationTag }: JournalIntent,
): Promise<Finding> {
  if (subject === null || (action !== 'approve' && action !== 'deny'))
    return { kind: 'absent', complete: true };
  const state = await entraOf(world, who)?.approvals.readOne(who, subject);
  if (!state?.ok)
    return { kind: 'absent', complete: state !== undefined && FOR_GOOD.has(state.problem.kind) };
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
