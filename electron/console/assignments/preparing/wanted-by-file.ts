import type { AssignmentsPlan } from '../../../../shared/contract/assignments/plan.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { assignmentKey } from '../../../../shared/domain/assignments/assignment-key.ts';
import {
  readAssignmentsFile,
  type FileLine,
} from '../../../../shared/domain/assignments/assignments-file.ts';
import { noFileChosen } from '../../../../shared/domain/plan-problems.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import type { World } from '../../world.ts';
import { namesOfFile } from './names-of-file.ts';
import type { AllWanted, Wanted } from './wanted-assignments.ts';

/** What a file the user chooses says. A line that names somebody or something there is not is named, never left out in silence. */
export async function wantedByFile(world: World, entra: Entra, who: Identity): Promise<Result<AllWanted>> {
  const chosen = await world.files.open('csv');
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return fail(noFileChosen());
  const read = readAssignmentsFile(chosen.value.text);
  if (!read.ok) return read;
  const { lines, ignored } = read.value;
  const { named, units } = await namesOfFile(world, entra, who, lines);
  const each: Wanted[] = [];
  const unknown: AssignmentsPlan['ignored'] = [];
  for (const line of lines) {
    const of = named(line);
    if (of.ok) each.push({ ...wantedBy(line), ...of.value });
    else unknown.push({ line: line.line, why: `${of.problem.title} ${of.problem.advice}` });
  }
  return ok({
    each: withTwice(each),
    ignored: [...ignored, ...unknown].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    fileName: chosen.value.name,
    units,
  });
}

const wantedBy = ({
  action,
  side,
  startsAt,
  endsAt,
  justification,
  ticket,
  line,
}: FileLine): Omit<Wanted, 'triple' | 'kind' | 'found'> => ({
  wish: { kind: action === 'assign' ? 'add' : action, side, startsAt, endsAt },
  justification,
  ticket,
  line,
  sameAs: null,
});

/** Which of two lines about the same is meant, nobody here can tell: none of them is done. */
function withTwice(each: readonly Wanted[]): Wanted[] {
  const keyOf = ({ triple, wish: { side } }: Wanted): string => assignmentKey({ ...triple, side });
  const lines = new Map<string, number[]>();
  for (const one of each) lines.set(keyOf(one), [...(lines.get(keyOf(one)) ?? []), one.line ?? 0]);
  return each.map((one) => ({
    ...one,
    sameAs: lines.get(keyOf(one))?.find((line) => line !== one.line) ?? null,
  }));
}
