import type { Finding } from './findings.ts';
import type { Identity, JournalIntent } from '../ports.ts';
import { noteOverById } from '../decided-meanwhile.ts';
import type { World } from '../world.ts';

const RESULT = { approve: 'approved', deny: 'denied' } as const;

/** Whether a decision was recorded: the approval says who decided, and how. What is over leaves the list of what waits. */
export async function findDecision(
  world: World,
  who: Identity,
  { action, subject }: JournalIntent,
): Promise<Finding> {
  if (subject === null || (action !== 'approve' && action !== 'deny'))
    return { kind: 'absent', complete: true };
  const state = await world.entra?.approvals.readOne(who, subject);
  if (!state?.ok) return { kind: 'absent', complete: false };
  if (state.value.kind === 'open') return { kind: 'absent', complete: true };
  const problem = noteOverById(world, who, subject, state.value);
  const { kind } = state.value;
  const ours =
    kind === 'decided' && state.value.byId === who.objectId && state.value.result === RESULT[action];
  return ours
    ? { kind: 'accepted', requestId: subject, status: state.value.result }
    : { kind: 'refused', problem };
}
