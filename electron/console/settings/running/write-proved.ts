import { brokeOnTheWay } from '../../../../shared/domain/problems.ts';
import type { RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { changedMeanwhile } from '../../../../shared/domain/role-settings/settings-problems.ts';
import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import type { Entra } from '../../connection-ports.ts';
import type { AccessToken, Identity } from '../../ports.ts';
import type { Prove } from '../../session/step-up.ts';
import type { KeptRun, PolicyRecord, RuleWrite, RuleWritten } from '../../settings-ports.ts';
import type { World } from '../../world.ts';
import { readInForce } from '../read-in-force.ts';
import type { LiveRun } from '../settings-state.ts';
import { tell } from './live-run.ts';
import { stillToDo } from './still-to-do.ts';

/** One role whose rules are to be written now. `place`: its place in the run. */
export type Ready = {
  readonly place: number;
  readonly item: RunItem;
  readonly one: KeptRun['work'][number];
  readonly record: PolicyRecord;
  readonly left: readonly RuleWrite[];
};

/** What was answered, by rule id, of each place of the run. */
type WrittenByPlace = ReadonlyMap<number, ReadonlyMap<string, RuleWritten>>;

/**
 * Writes what is left of each; what a stronger sign-in would lift is sent once more after it, if it comes. A person takes minutes for that:
 * those roles are read again first, and nothing is sent where the run was stopped meanwhile.
 */
export async function writeProved(
  world: World,
  entra: Entra,
  who: Identity,
  live: LiveRun,
  ready: readonly Ready[],
  prove: Prove,
): Promise<WrittenByPlace> {
  const first = await writeOnce(entra, who, ready);
  const challenged = ready.filter(({ place }) => challengeIn(first, place) !== undefined);
  const [one] = challenged;
  const asked = one && challengeIn(first, one.place);
  if (!one || !asked) return first;
  if (isStopped(live)) return instead(first, challenged, () => NOT_SENT);
  tell(world, who, live, { state: 'step-up', problem: asked.problem });
  const proof = await prove(asked.challenge, one.item.role.name);
  tell(world, who, live, { state: isStopped(live) ? 'stopping' : 'running', problem: null });
  if (!proof.ok) return instead(first, challenged, () => refused(proof.problem));
  if (isStopped(live)) return instead(first, challenged, () => NOT_SENT);

  const again = await readInForce(
    entra,
    who,
    challenged.map(({ record }) => refOf(record)),
  );
  const barred = new Map<number, Problem>();
  const rest = challenged.flatMap((each, i): Ready[] => {
    const read = again[i];
    const left = read?.ok ? stillToDo(each.one, read.value.rules) : null;
    if (read?.ok && left !== null && left !== 'changed') return [{ ...each, record: read.value, left }];
    barred.set(each.place, read && !read.ok ? read.problem : changedMeanwhile());
    return [];
  });
  const unsent = isStopped(live) ? rest.splice(0) : [];
  const second = await writeOnce(entra, who, rest, proof.value);
  const all = new Map([...first].map(([place, rules]) => [place, overlaid(rules, second.get(place))]));
  const told = instead(
    all,
    challenged.filter(({ place }) => barred.has(place)),
    (place) => refused(barred.get(place) ?? brokeOnTheWay()),
  );
  return instead(told, unsent, () => NOT_SENT);
}

/** Asked anew each time: it changes while others are waited for. */
const isStopped = ({ stop }: LiveRun): boolean => stop;

const NOT_SENT: RuleWritten = { kind: 'not-sent' };
const refused = (problem: Problem): RuleWritten => ({ kind: 'refused', problem });

const overlaid = (
  rules: ReadonlyMap<string, RuleWritten>,
  over: ReadonlyMap<string, RuleWritten> | undefined,
): ReadonlyMap<string, RuleWritten> => new Map([...rules, ...(over ?? [])]);

const isChallenged = (one: RuleWritten): one is Extract<RuleWritten, { kind: 'challenged' }> =>
  one.kind === 'challenged';

const challengeIn = (written: WrittenByPlace, place: number) =>
  [...(written.get(place)?.values() ?? [])].find(isChallenged);

/** The same with another answer for what was challenged, of some roles. */
function instead(
  written: WrittenByPlace,
  of: readonly Pick<Ready, 'place'>[],
  answer: (place: number) => RuleWritten,
): WrittenByPlace {
  const places = new Set(of.map(({ place }) => place));
  return new Map(
    [...written].map(([place, rules]) => [
      place,
      !places.has(place)
        ? rules
        : new Map([...rules].map(([id, one]) => [id, isChallenged(one) ? answer(place) : one])),
    ]),
  );
}

async function writeOnce(
  entra: Entra,
  who: Identity,
  ready: readonly Ready[],
  proof?: AccessToken,
): Promise<Map<number, Map<string, RuleWritten>>> {
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
