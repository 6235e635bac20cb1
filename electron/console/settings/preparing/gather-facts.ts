import type { ApproverFacts, Holders } from '../../../../shared/contract/role-settings/detail.ts';
import type { SettingKey } from '../../../../shared/contract/role-settings/settings.ts';
import { inLanes, LANES } from '../../../../shared/domain/in-lanes.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import type { CheckFacts } from '../../../../shared/domain/role-settings/check-facts.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import { approverFactsOf, namedApprovers } from '../approvers.ts';
import { administratorFacts } from './administrator-facts.ts';
import type { Thought } from './plan-role.ts';

/** Of how many roles all is read, whatever is changed of them. Of more at once only what the change itself can bring on. */
const READ_WHOLE = 10;

export type Facts = {
  readonly of: (one: Thought) => CheckFacts;
  readonly holdersOf: (one: Thought) => Holders | null;
  /** Who stands behind all approvers that anything planned names. */
  readonly approvers: readonly ApproverFacts[];
};

/** Reads what the checks take, and no more than what is changed calls for. */
export async function gatherFacts(entra: Entra, who: Identity, planned: readonly Thought[]): Promise<Facts> {
  const changed = planned.filter(({ planned: { changes } }) => changes.length > 0);
  const few = planned.length <= READ_WHOLE;
  const deciding = changed.filter((one) => one.after.approval === true && (few || touches(one, APPROVING)));
  const named = new Map(
    deciding.flatMap(({ after }) =>
      namedApprovers(after.approvers).map((a) => [`${a.kind} ${a.id}`, a] as const),
    ),
  );
  const byDefault = deciding.some(
    ({ planned: item, after }) => planeOfHeld(item) === 'entra-roles' && after.approvers?.length === 0,
  );
  const [approvers, defaults, contexts, holders, administrators] = await Promise.all([
    approverFactsOf(entra, who, [...named.values()]),
    byDefault ? entra.approverDirectory.defaults(who) : null,
    changed.some((one) => few || touches(one, SIGN_IN)) ? entra.settings.readContexts(who) : null,
    holdersOfEach(entra, who, few ? changed : []),
    administratorFacts(entra, who, changed),
  ]);
  const holdersOf = ({ planned: item }: Thought): Holders | null => holders.get(keyOfHeld(item)) ?? null;
  return {
    approvers,
    holdersOf,
    of: (one) => ({
      approvers: approvers.filter((facts) => one.after.approvers?.some(({ id }) => id === facts.id)),
      defaults,
      holders: holdersOf(one),
      contexts,
      administrators,
    }),
  };
}

const APPROVING: readonly SettingKey[] = ['approval', 'approvers'];
const SIGN_IN: readonly SettingKey[] = ['signIn'];

const touches = ({ planned: { changes } }: Thought, keys: readonly SettingKey[]): boolean =>
  changes.some(({ setting }) => keys.includes(setting));

async function holdersOfEach(
  entra: Entra,
  who: Identity,
  of: readonly Thought[],
): Promise<ReadonlyMap<string, Holders>> {
  const read = await inLanes(LANES, of, async ({ planned, work }): Promise<[string, Holders]> => [
    keyOfHeld(planned),
    await entra.settings.readHolders(who, work.of),
  ]);
  return new Map(read);
}
