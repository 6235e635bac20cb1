import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import type { RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { brokeOnTheWay } from '../../../../shared/domain/problems.ts';
import { changedMeanwhile } from '../../../../shared/domain/role-settings/settings-problems.ts';
import type { Entra } from '../../connection-ports.ts';
import type { AccessToken, Identity } from '../../ports.ts';
import type { KeptRun, PolicyRecord, RuleWrite, RuleWritten } from '../../settings-ports.ts';
import { readInForce } from '../read-in-force.ts';
import { stillToDo } from './still-to-do.ts';

/** One role whose rules are to be written now. `place`: its place in the run. */
export type Ready = {
  readonly place: number;
  readonly item: RunItem;
  readonly one: KeptRun['work'][number];
  readonly record: PolicyRecord;
  readonly left: readonly RuleWrite[];
};

/** Writes the rules that are left of each role, each once. @returns what was answered, by rule id, of each place of the run */
export async function writeRules(
  entra: Entra,
  who: Identity,
  ready: readonly Ready[],
  proof?: AccessToken,
): Promise<ReadonlyMap<number, ReadonlyMap<string, RuleWritten>>> {
  const some = ready.filter(({ left }) => left.length > 0);
  if (some.length === 0) return new Map();
  // Whatever breaks on the way, it may have left: what is in force is for reading to tell.
  const written = await entra.settings
    .write(
      who,
      some.map(({ record, left }) => ({ policyId: record.policyId, rules: left })),
      proof,
    )
    .catch((): readonly (readonly RuleWritten[])[] => []);
  return new Map(
    some.map(({ place, left }, i) => [
      place,
      new Map(
        left.map(({ ruleId }, j) => [
          ruleId,
          written[i]?.[j] ?? { kind: 'unknown', problem: brokeOnTheWay() },
        ]),
      ),
    ]),
  );
}

/** What is left of each by now. */
export async function readyAgain(
  entra: Entra,
  who: Identity,
  ready: readonly Ready[],
): Promise<readonly Result<Ready>[]> {
  const read = await readInForce(
    entra,
    who,
    ready.map(({ record }) => refOf(record)),
  );
  return ready.map((each, i): Result<Ready> => {
    const record = read[i] ?? fail(brokeOnTheWay());
    if (!record.ok) return record;
    const left = stillToDo(each.one, record.value.rules);
    return left === 'changed' ? fail(changedMeanwhile()) : ok({ ...each, record: record.value, left });
  });
}
