import type { Assignment, Side } from '../../../shared/contract/assignments/assignments.ts';
import type { HeldNow, HeldWindow } from '../../../shared/contract/assignments/plan.ts';
import { tripleKey } from '../../../shared/domain/assignments/assignment-key.ts';
import type { Triple } from '../assignment-ports.ts';

/**
 * Rows with what was just read of some triples: what is had of them directly is exactly that, whatever the rows said before. What is had
 * through a group stays as it was.
 */
export function withHeld(
  rows: readonly Assignment[],
  read: readonly (readonly [Triple, HeldNow])[],
): Assignment[] {
  const fresh = new Map(read.map(([triple, held]) => [tripleKey(triple), { triple, held }]));
  const before = new Map<string, Assignment[]>();
  const others: Assignment[] = [];
  for (const row of rows) {
    const known = fresh.has(tripleKey(row)) && isDirect(row);
    if (!known) others.push(row);
    else before.set(tripleKey(row), [...(before.get(tripleKey(row)) ?? []), row]);
  }
  const now = [...fresh.values()].flatMap(({ triple, held }) =>
    rowsOf(triple, held, before.get(tripleKey(triple)) ?? []),
  );
  return [...others, ...now];
}

/** What is over, without what is had again by what was just read: renewed, it has not run out. */
export function withoutHeld(
  past: readonly Assignment[],
  read: readonly (readonly [Triple, HeldNow])[],
): Assignment[] {
  const fresh = new Map(read.map(([triple, held]) => [tripleKey(triple), held]));
  return past.filter(({ kind, ...row }) => kind === 'unknown' || !fresh.get(tripleKey(row))?.[kind]);
}

const isDirect = ({ membership }: Assignment): boolean =>
  membership !== 'group' && membership !== 'inherited';

const KINDS = [
  ['eligible', 'eligible'],
  ['assigned', 'active'],
  ['activated', 'active'],
] as const satisfies readonly (readonly [keyof HeldNow, Side])[];

function rowsOf(triple: Triple, held: HeldNow, before: readonly Assignment[]): Assignment[] {
  return KINDS.flatMap(([kind, side]) => {
    const window: HeldWindow | null = held[kind];
    if (!window) return [];
    const same = before.find((row) => row.kind === kind);
    return [
      {
        id: same?.id ?? `${side}|${kind}|${tripleKey(triple)}`,
        state: window.toCome ? ('to-come' as const) : ('now' as const),
        kind,
        ...{ roleId: triple.roleId, scopeId: triple.scopeId, principalId: triple.principalId },
        membership: 'direct' as const,
        startsAt: window.startsAt,
        endsAt: window.endsAt,
        outsidePim: kind === 'assigned' && !window.toCome && window.startsAt === null,
      },
    ];
  });
}
