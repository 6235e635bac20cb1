import {
  FIXABLE,
  type Connection,
  type Connections,
  type MachinePolicy,
  type SavedConnection,
} from '../../contract/connection.ts';
import type { Problem } from '../../contract/problem.ts';
import { policyUnreadable } from '../problems.ts';
import { UNSAID, completedFixes } from './completed-policy.ts';
import { connectionId } from './connection-id.ts';
import {
  ARGUMENT,
  argumentMissing,
  argumentsOverruled,
  unknownSettings,
  wrongArguments,
} from './start-problems.ts';
import { namedConnection } from './named-connection.ts';

/** As `FoundPolicy` of the console's ports. */
export type PolicyFound =
  | { readonly state: 'absent' }
  | {
      readonly state: 'read';
      readonly place: string;
      readonly fixes: MachinePolicy['fixes'];
      readonly settings: MachinePolicy['settings'];
      readonly othersAllowed: boolean;
      readonly ignored: readonly string[];
    }
  | { readonly state: 'unreadable'; readonly place: string; readonly why: string };

/** As `GivenArguments` of the console's ports. */
export type ArgumentsGiven = {
  readonly connection: string | null;
  readonly cloud: Connection['cloud'] | null;
  readonly tenant: string | null;
  readonly clientId: string | null;
  readonly tier: Connection['tier'] | null;
  readonly wrong: readonly string[];
};

export type StartedWith = {
  readonly policy: PolicyFound;
  readonly given: ArgumentsGiven;
  readonly saved: readonly SavedConnection[];
  readonly lastId: string | null;
  /** A demo's or test's own connection. */
  readonly seam: Connection | null;
};

export type Chosen = {
  readonly connection: Connection | null;
  readonly from: Connections['from'];
  readonly currentId: string | null;
  readonly policy: MachinePolicy;
  readonly problem: Problem | null;
};

type Source = 'arguments' | 'saved' | 'demo' | 'none';
/** What is known of a connection so far. */
type Members = MachinePolicy['fixes'];
type Base = { readonly source: Source; readonly members: Members };

/**
 * What the console is connected to when it starts: machine policy, then command line, then the connection last used, then what a demo
 * build brings. A policy that fixes a part lays it over the rest; whatever contradicts it is left aside as a whole, since a client id of
 * one tenant means nothing in another. A command line that is wrong connects to nothing else instead.
 */
export function chooseConnection(started: StartedWith): Chosen {
  const { policy: found, given, saved } = started;
  const policy = policyOf(found);
  const nothing = { connection: null, from: 'none' as const, currentId: null, policy };
  if (found.state === 'unreadable')
    return {
      ...nothing,
      problem: { ...policyUnreadable(found.place), detail: `${found.place}: ${found.why}` },
    };

  const { fixes } = policy;
  const asked = baseOfArguments(given, saved);
  const overruled = contradictions(asked.members, fixes).filter((m) => m !== 'tier' || given.tier !== null);
  const identityOverruled = overruled.some((member) => member !== 'tier');
  const wrong = given.wrong.length > 0 ? wrongArguments(given.wrong) : asked.problem;
  const usable = wrong === null && !identityOverruled && hasIdentity(asked.members);
  const base = usable ? asked : wrong === null ? lastBase(started, fixes) : NONE;
  const tier = identityOverruled ? null : given.tier;

  const connection = complete(over(tier === null ? base.members : { ...base.members, tier }, fixes));
  const missing = usable && connection === null ? missingOf(over(asked.members, fixes)) : [];
  const problem =
    wrong ??
    (overruled.length > 0
      ? argumentsOverruled(overruled.map((m) => (given[m] === null ? '--connection' : ARGUMENT[m])))
      : null) ??
    (missing.length > 0 ? argumentMissing(missing.map((m) => ARGUMENT[m])) : null) ??
    (found.state === 'read' && found.ignored.length > 0 ? unknownSettings(found.ignored, found.place) : null);
  if (connection === null) return { ...nothing, problem };
  const id = connectionId(connection);
  return {
    connection,
    from: fixes.tenant !== undefined && fixes.clientId !== undefined ? 'policy' : base.source,
    currentId: saved.some((s) => s.id === id) ? id : null,
    policy,
    problem,
  };
}

const NONE: Base = { source: 'none', members: {} };

function policyOf(found: PolicyFound): MachinePolicy {
  if (found.state === 'absent')
    return { state: 'absent', place: null, fixes: {}, settings: {}, othersAllowed: true };
  if (found.state === 'unreadable')
    return { state: 'unreadable', place: found.place, fixes: {}, settings: {}, othersAllowed: false };
  const { place, fixes, settings, othersAllowed } = found;
  return { state: 'applied', place, fixes: completedFixes(fixes), settings, othersAllowed };
}

/** What the command line asks for; `--connection` gives what the other arguments do not. */
function baseOfArguments(
  given: ArgumentsGiven,
  saved: readonly SavedConnection[],
): Base & { readonly problem: Problem | null } {
  const named = given.connection === null ? null : namedConnection(given.connection, saved);
  if (named && !named.ok) return { ...NONE, problem: named.problem };
  const members: Members = { ...named?.value.connection };
  for (const member of FIXABLE)
    if (given[member] !== null) Object.assign(members, { [member]: given[member] });
  return { source: 'arguments', members, problem: null };
}

/** The tier alone says nothing about which connection is meant. */
const hasIdentity = ({ cloud, tenant, clientId }: Members): boolean =>
  cloud !== undefined || tenant !== undefined || clientId !== undefined;

const contradictions = (members: Members, fixes: Members): (typeof FIXABLE)[number][] =>
  FIXABLE.filter((member) => {
    const fixed = fixes[member];
    const asked = members[member];
    return fixed !== undefined && asked !== undefined && fixed.toLowerCase() !== asked.toLowerCase();
  });

/** The connection last used, or the latest that agrees with the policy; else what the demo brings. */
function lastBase({ saved, lastId, seam }: StartedWith, fixes: Members): Base {
  const agrees = (c: Connection): boolean => contradictions(c, fixes).every((member) => member === 'tier');
  const last = saved.find((s) => s.id === lastId && agrees(s.connection));
  if (last) return { source: 'saved', members: last.connection };
  const fixesAny = FIXABLE.some((member) => member !== 'tier' && fixes[member] !== undefined);
  const latest = fixesAny
    ? [...saved].sort((a, b) => b.usedAt - a.usedAt).find((s) => agrees(s.connection))
    : undefined;
  if (latest) return { source: 'saved', members: latest.connection };
  return seam && agrees(seam) ? { source: 'demo', members: seam } : NONE;
}

/** The policy laid over the rest, where it says something. */
const over = (members: Members, fixes: Members): Members => ({
  ...members,
  ...Object.fromEntries(Object.entries(fixes).filter(([, fixed]) => fixed !== undefined)),
});

const complete = ({ cloud, tenant, clientId, tier }: Members): Connection | null =>
  tenant === undefined || clientId === undefined
    ? null
    : { cloud: cloud ?? UNSAID.cloud, tenant, clientId, tier: tier ?? UNSAID.tier };

const missingOf = (members: Members): ('tenant' | 'clientId')[] =>
  (['tenant', 'clientId'] as const).filter((member) => members[member] === undefined);
