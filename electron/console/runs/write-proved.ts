import type { Problem } from '../../../shared/contract/problem.ts';
import type { Result } from '../../../shared/contract/result.ts';
import type { AccessToken, Challenged, Identity, Refused } from '../ports.ts';
import type { Prove } from '../session/step-up.ts';
import type { World } from '../world.ts';
import { tell } from './live-run.ts';
import type { AnyItem, LiveRun, RunPlace } from './run-kind.ts';

/** What is answered to one request; `Own`: the answers of its kind of run. */
type Answer<Own> = Own | Refused | Challenged | { readonly kind: 'not-sent' };

/** What was answered, by what a request is called within its item, of each place of the run. */
type Answers<Key, Own> = ReadonlyMap<number, ReadonlyMap<Key, Answer<Own>>>;

/** An item whose requests are to be sent now. `place`: its place in the run. */
type AnyReady = { readonly place: number; readonly item: { readonly role: { readonly name: string } } };

/** How requests of one kind are sent. */
type Writing<Ready, Key, Own> = {
  /** Sends what is left of each, once. Never throws. */
  readonly send: (ready: readonly Ready[], proof?: AccessToken) => Promise<Answers<Key, Own>>;
  /** The same items as they are to be sent after minutes have gone by, each read again; a problem where nothing of one is to be sent any more. */
  readonly readAgain: (
    ready: readonly Ready[],
    first: Answers<Key, Own>,
  ) => Promise<readonly Result<Ready>[]>;
};

/**
 * Sends what is left of each; what a stronger sign-in would lift is sent once more after it, if it comes. A person takes minutes for that:
 * those are read again first, and nothing is sent where the run was stopped meanwhile.
 */
export async function writeProved<
  Why,
  Item extends AnyItem,
  Work,
  Ready extends AnyReady,
  Key,
  Own extends { readonly kind: string },
>(
  place: RunPlace<Why, Item, Work>,
  world: World,
  who: Identity,
  live: LiveRun<Why, Item, Work>,
  ready: readonly Ready[],
  prove: Prove,
  { send, readAgain }: Writing<Ready, Key, Own>,
): Promise<Answers<Key, Own>> {
  const first = await send(ready);
  const challenged = ready.filter((each) => challengeIn(first, each.place) !== undefined);
  const [one] = challenged;
  const asked = one && challengeIn(first, one.place);
  if (!one || !asked) return first;
  if (isStopped(live)) return instead(first, challenged, () => NOT_SENT);
  tell(place, world, who, live, { state: 'step-up', problem: asked.problem });
  const proof = await prove(asked.challenge, one.item.role.name);
  tell(place, world, who, live, { state: isStopped(live) ? 'stopping' : 'running', problem: null });
  if (!proof.ok) return instead(first, challenged, () => refused(proof.problem));
  if (isStopped(live)) return instead(first, challenged, () => NOT_SENT);

  const again = await readAgain(challenged, first);
  const barred = challenged.flatMap((each, i) => {
    const read = again[i];
    return read && !read.ok ? [{ place: each.place, problem: read.problem }] : [];
  });
  const rest = again.flatMap((read) => (read.ok ? [read.value] : []));
  const unsent = isStopped(live) ? rest.splice(0) : [];
  const second = await send(rest, proof.value);
  const all = new Map([...first].map(([at, told]) => [at, new Map([...told, ...(second.get(at) ?? [])])]));
  const why = new Map(barred.map((each) => [each.place, each.problem]));
  const told = instead(all, barred, (at) => refused(why.get(at) ?? asked.problem));
  return instead(told, unsent, () => NOT_SENT);
}

/** Asked anew each time: it changes while others are waited for. */
const isStopped = ({ stop }: { readonly stop: boolean }): boolean => stop;

const NOT_SENT = { kind: 'not-sent' } as const;
const refused = (problem: Problem): Refused => ({ kind: 'refused', problem });

const isChallenged = (one: { readonly kind: string }): one is Challenged => one.kind === 'challenged';

const challengeIn = <Key, Own extends { readonly kind: string }>(
  answers: Answers<Key, Own>,
  place: number,
): Challenged | undefined => [...(answers.get(place)?.values() ?? [])].find(isChallenged);

/** The same with another answer for what was challenged, of some items. */
function instead<Key, Own extends { readonly kind: string }>(
  answers: Answers<Key, Own>,
  of: readonly { readonly place: number }[],
  answer: (place: number) => Answer<Own>,
): Answers<Key, Own> {
  const places = new Set(of.map(({ place }) => place));
  return new Map(
    [...answers].map(([place, told]) => [
      place,
      !places.has(place)
        ? told
        : new Map([...told].map(([key, one]) => [key, isChallenged(one) ? answer(place) : one])),
    ]),
  );
}
