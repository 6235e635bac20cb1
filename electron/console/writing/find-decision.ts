import { decisionExpired } from '../../../shared/domain/problems.ts';
import type { Finding } from './findings.ts';
import type { Identity, JournalIntent } from '../ports.ts';
import { alreadyDecided } from '../decided-meanwhile.ts';
import type { World } from '../world.ts';

const RESULT = { approve: 'approved', deny: 'denied' } as const;

/** Whether a decision was recorded: the approval says who decided, and how. */
export async function findDecision(
  { entra }: World,
  who: Identity,
  { action, subject }: JournalIntent,
): Promise<Finding> {
  if (subject === null || (action !== 'approve' && action !== 'deny'))
    return { kind: 'absent', complete: true };
  const state = await entra?.approvals.readOne(who, subject);
  if (!state?.ok) return { kind: 'absent', complete: false };
  switch (state.value.kind) {
    case 'decided':
      return state.value.byId === who.objectId && state.value.result === RESULT[action]
        ? { kind: 'accepted', requestId: subject, status: state.value.result }
        : { kind: 'refused', problem: alreadyDecided(state.value) };
    case 'expired':
    case 'gone':
      return { kind: 'refused', problem: decisionExpired() };
    case 'open':
      return { kind: 'absent', complete: true };
  }
}
