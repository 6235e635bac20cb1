import type { Principal } from '../../../../shared/contract/assignments/assignments.ts';
import {
  PLANNED_AT_ONCE,
  type AssignmentRef,
  type AssignmentSource,
  type AssignmentsPlan,
} from '../../../../shared/contract/assignments/plan.ts';
import type { Scope } from '../../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import type { Ticket } from '../../../../shared/contract/values.ts';
import { assignmentKey } from '../../../../shared/domain/assignments/assignment-key.ts';
import { tooManyToPlan } from '../../../../shared/domain/assignments/assignment-problems.ts';
import type { Wish } from '../../../../shared/domain/assignments/plan-steps.ts';
import type { PrincipalFacts, Triple } from '../../assignment-ports.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import type { World } from '../../world.ts';
import { wantedByFile } from './wanted-by-file.ts';

/** What is wanted of one person and one role. */
export type Wanted = {
  readonly triple: Triple;
  readonly wish: Wish;
  readonly justification: string;
  readonly ticket: Ticket | null;
  /** What whoever asked knows of them; null where that is no more than an id. */
  readonly kind: Principal['kind'] | null;
  /** What the directory said of them when it was asked who is meant; null where it was not asked. */
  readonly found: Result<PrincipalFacts | null> | null;
  /** Of a file: its line, and another one about the same. */
  readonly line: number | null;
  readonly sameAs: number | null;
};

export type AllWanted = {
  readonly each: readonly Wanted[];
  readonly ignored: AssignmentsPlan['ignored'];
  readonly fileName: string | null;
  /** Administrative units that were read to know what is meant. */
  readonly units: readonly Scope[];
};

/** What a wish comes down to; each person and role once. */
export async function wantedAssignments(
  world: World,
  entra: Entra,
  who: Identity,
  source: AssignmentSource,
): Promise<Result<AllWanted>> {
  if (source.kind === 'file') return wantedByFile(world, entra, who);
  const { justification, ticket } = source;
  const said = { justification, ticket, found: null, line: null, sameAs: null };
  switch (source.kind) {
    case 'add': {
      const { side, startsAt, endsAt } = source;
      const each = source.roles.flatMap(({ definitionId, scopeId }) =>
        source.principals.map(({ id, kind }): Wanted => ({
          triple: { roleId: definitionId, scopeId, principalId: id },
          wish: { kind: 'add', side, startsAt, endsAt },
          kind,
          ...said,
        })),
      );
      return once(each);
    }
    case 'convert':
      return once(source.of.map((ref) => wish(ref, { kind: 'convert', ...AT_ONCE, endsAt: source.endsAt })));
    case 'remove':
      return once(source.of.map((ref) => wish(ref, { kind: 'remove', ...AT_ONCE, endsAt: null })));
    case 'update':
    case 'extend':
    case 'renew': {
      const { kind, startsAt, endsAt } = source;
      return once(source.of.map((ref) => wish(ref, { kind, startsAt, endsAt })));
    }
  }

  function wish({ side, ...triple }: AssignmentRef, wanted: Omit<Wish, 'side'>): Wanted {
    return { triple, wish: { ...wanted, side }, kind: null, ...said };
  }
}

const AT_ONCE = { startsAt: null } as const;

function once(all: readonly Wanted[]): Result<AllWanted> {
  const keyOf = ({ triple, wish }: Wanted): string =>
    assignmentKey({ ...triple, side: wish.kind === 'convert' ? 'active' : wish.side });
  const each = [...new Map(all.map((one) => [keyOf(one), one])).values()];
  if (each.length > PLANNED_AT_ONCE) return fail(tooManyToPlan(each.length, PLANNED_AT_ONCE));
  return ok({ each, ignored: [], fileName: null, units: [] });
}
