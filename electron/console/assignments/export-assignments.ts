import type { Assignment, Assignments, Principal } from '../../../shared/contract/assignments/assignments.ts';
import type { IntentInput, IntentOutput } from '../../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { noAssignments } from '../../../shared/domain/assignments/assignment-problems.ts';
import { writeAssignmentsFile, type FileRow } from '../../../shared/domain/assignments/assignments-file.ts';
import { noFileChosen } from '../../../shared/domain/plan-problems.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { World } from '../world.ts';

/**
 * The intent: writes assignments, as they are on screen, into a file the user chooses. An activation, and what is had through a group, is
 * no assignment of its own: it is left out.
 */
export async function exportAssignments(
  { running, store, clock, files }: World,
  { of }: IntentInput<'exportAssignments'>,
): Promise<Result<IntentOutput<'exportAssignments'>>> {
  if (!running.identity) return fail(signInNeeded());
  const shown = store.get('assignments');
  const wanted = of && new Set(of);
  const rows = shown.rows.filter((row) => isOwn(row) && (wanted?.has(row.id) ?? true));
  if (rows.length === 0) return fail(noAssignments());
  const text = writeAssignmentsFile(fileRows(rows, shown));
  const day = new Date(clock.now()).toISOString().slice(0, 10);
  const saved = await files.save(`assignments-${day}.csv`, text);
  if (!saved.ok) return saved;
  return saved.value === null ? fail(noFileChosen()) : ok({ rows: rows.length });
}

const isOwn = ({ kind, membership }: Assignment): boolean =>
  (kind === 'eligible' || kind === 'assigned') && membership === 'direct';

function fileRows(rows: readonly Assignment[], { roles, principals }: Assignments): FileRow[] {
  const roleNames = new Map(roles.map(({ definitionId, name }) => [definitionId, name]));
  const people = new Map(principals.map((one) => [one.id, one]));
  return rows.map((row) => ({
    action: 'assign',
    principal: calledUnmistakably(row.principalId, people.get(row.principalId)),
    role: roleNames.get(row.roleId) ?? row.roleId,
    scope: row.scopeId,
    side: row.kind === 'eligible' ? 'eligible' : 'active',
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    justification: '',
    ticket: null,
  }));
}

/** A person's user principal name is theirs alone; the name of a group may be that of another one too. */
const calledUnmistakably = (id: string, principal: Principal | undefined): string =>
  principal?.kind === 'user' && principal.upn !== null ? principal.upn : id;
