import type { ActivationCheck, IntentInput, IntentOutput } from '../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { internalProblem, signInNeeded } from '../../shared/domain/problems.ts';
import { prepareActivation, type PreparedActivation } from './activation-order.ts';
import type { AccessToken, Checked, Identity } from './ports.ts';
import { eligiblePlanes } from './planes-of.ts';
import { readBeforeActing } from './reading/read-before-acting.ts';
import { entraOf, type World } from './world.ts';

/** One of a batch, as far as the rules here and the service's dry run let it come. */
export type CheckedActivation = {
  readonly eligibilityId: string;
  /** Null where the rules here stopped it: `checked` then says why. */
  readonly prepared: PreparedActivation | null;
  readonly checked: Checked;
};

/** The intent: the dry run alone. It opens no sign-in page: what is challenged is said to be. */
export async function checkActivations(
  world: World,
  input: IntentInput<'checkActivations'>,
): Promise<Result<IntentOutput<'checkActivations'>>> {
  const who = world.running.identity;
  if (!who) return fail(signInNeeded());
  const read = await readBeforeActing(world, eligiblePlanes(world, input));
  if (!read.ok) return read;
  const all = await dryRun(world, who, prepareAll(world, input));
  const checks = all.map(({ eligibilityId, checked }): ActivationCheck => {
    const problem = checked.kind === 'accepted' ? null : checked.problem;
    return { eligibilityId, answer: checked.kind, problem };
  });
  return ok({ checks });
}

/** One of a batch before the service was asked. */
export type BatchItem = { readonly eligibilityId: string; readonly prepared: Result<PreparedActivation> };

/** Prepares each of a batch by the rules here. */
export const prepareAll = (
  world: World,
  { items, ...said }: IntentInput<'checkActivations'>,
): readonly BatchItem[] =>
  items.map(({ eligibilityId, duration }) => ({
    eligibilityId,
    prepared: prepareActivation(world, eligibilityId, { duration, ...said }),
  }));

/** Has the service dry-run those that the rules here let through. */
export async function dryRun(
  world: World,
  who: Identity,
  each: readonly BatchItem[],
): Promise<readonly CheckedActivation[]> {
  const ready = each.flatMap(({ prepared }) => (prepared.ok ? [prepared.value] : []));
  const checked = await check(world, who, ready);
  return each.map(({ eligibilityId, prepared }) => {
    if (!prepared.ok) {
      const { problem } = prepared;
      return { eligibilityId, prepared: null, checked: { kind: 'refused', problem } };
    }
    return { eligibilityId, prepared: prepared.value, checked: checked.get(prepared.value) ?? unchecked() };
  });
}

/** The service's dry run, by what was prepared. A dry run that breaks says nothing either way. */
export async function check(
  world: World,
  who: Identity,
  ready: readonly PreparedActivation[],
  proof?: AccessToken,
): Promise<ReadonlyMap<PreparedActivation, Checked>> {
  const entra = entraOf(world, who);
  if (!entra || ready.length === 0) return new Map();
  const orders = ready.map((r) => r.order);
  const answers = await entra.roles.check(who, orders, proof).catch(() => []);
  return new Map(ready.map((r, i) => [r, answers[i] ?? unchecked()]));
}

const unchecked = (): Checked => ({ kind: 'unknown', problem: internalProblem('the dry run') });
