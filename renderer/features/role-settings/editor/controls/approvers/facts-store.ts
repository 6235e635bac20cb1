import { create } from 'zustand';
import type { Approver } from '../../../../../../shared/contract/my-roles.ts';
import type { ApproverFacts } from '../../../../../../shared/contract/role-settings/detail.ts';
import { visitOnScreen } from '../../../../../state/account-on-screen.ts';
import { ask } from '../../../../../state/intents.ts';

/** An approver of whom it can be read who stands behind it. */
export type ReadableApprover = Approver & { readonly kind: 'user' | 'group' };

type Facts = { readonly visit: string; readonly read: Readonly<Record<string, ApproverFacts>> };

/** Who stands behind approvers that were chosen here. In memory, of one sign-in at a time: it is about other people. */
export const useFactsStore = create<Facts>(() => ({ visit: '', read: {} }));

const asked = new Set<string>();

/** Reads who stands behind these, each once; the answer of a reading that fails is said of each of them. */
export async function readFacts(approvers: readonly ReadableApprover[]): Promise<void> {
  const visit = visitOnScreen();
  const wanted = approvers.filter(({ id }) => !asked.has(`${visit} ${id}`));
  if (wanted.length === 0) return;
  for (const { id } of wanted) asked.add(`${visit} ${id}`);
  const answer = await ask('readApprovers', { approvers: wanted.map(({ kind, id }) => ({ kind, id })) });
  for (const { id } of wanted) asked.delete(`${visit} ${id}`);
  if (visit !== visitOnScreen()) return;
  const facts = answer.ok
    ? answer.value.approvers
    : wanted.map(({ kind, id, name }): ApproverFacts => {
        return { kind, id, name, state: 'failed', reason: answer.problem, people: [], groupKind: null };
      });
  useFactsStore.setState((now) => ({
    visit,
    read: {
      ...(now.visit === visit ? now.read : {}),
      ...Object.fromEntries(facts.map((one) => [one.id, one])),
    },
  }));
}
