import { create } from 'zustand';
import type { Problem } from '../../../../../shared/contract/problem.ts';
import type { SettingsDetail } from '../../../../../shared/contract/role-settings/detail.ts';
import type { SettingsRef } from '../../../../../shared/contract/role-settings/plan.ts';
import { visitOnScreen } from '../../../../state/account-on-screen.ts';
import { ask } from '../../../../state/intents.ts';

/** What is known of one role. `detail` is the last that was read; `problem` why the last reading failed. */
export type DetailRead = {
  readonly reading: boolean;
  readonly detail: SettingsDetail | null;
  readonly problem: Problem | null;
};

type Details = { readonly visit: string; readonly read: Readonly<Record<string, DetailRead>> };

/** What was read of the roles that were opened. In memory, of one sign-in at a time. */
export const useDetails = create<Details>(() => ({ visit: '', read: {} }));

/** How a role's reading is found. */
export const detailKey = ({ definitionId, scopeId }: SettingsRef): string => `${definitionId} ${scopeId}`;

/** What is read now and was asked for once more: what came in between may not be in the answer. */
const again = new Set<string>();

/**
 * Reads one role anew. What was read before stands meanwhile. Asked for while it is being read, it is read once more after that: a save may
 * have come in between.
 */
export async function readDetail(of: SettingsRef): Promise<void> {
  const visit = visitOnScreen();
  const key = detailKey(of);
  const before = useDetails.getState().visit === visit ? useDetails.getState().read : {};
  if (before[key]?.reading === true) {
    again.add(`${visit} ${key}`);
    return;
  }
  const detail = before[key]?.detail ?? null;
  useDetails.setState({ visit, read: { ...before, [key]: { reading: true, detail, problem: null } } });
  const answer = await ask('readSettingsDetail', of);
  useDetails.setState((now) => {
    // An answer that comes after another sign-in came on screen is not kept.
    if (now.visit !== visit) return now;
    const read: DetailRead = answer.ok
      ? { reading: false, detail: answer.value, problem: null }
      : { reading: false, detail, problem: answer.problem };
    return { visit, read: { ...now.read, [key]: read } };
  });
  if (again.delete(`${visit} ${key}`) && visitOnScreen() === visit) await readDetail(of);
}
