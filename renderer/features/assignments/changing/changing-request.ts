import type { AssignmentRef, AssignmentSource } from '../../../../shared/contract/assignments/plan.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { ChangeDraft, ChangingKind } from '../drafts/change-draft.ts';
import { saidOf } from '../drafts/window-draft.ts';
import { namesWords, type Asked } from '../fields/asked.ts';
import { typedWrong, windowChosen } from '../fields/window-chosen.ts';
import type { ChangedRow } from './changed-rows.ts';

/** Which fields a change has. */
export const HAS_START: readonly ChangingKind[] = ['update', 'renew'];
export const hasEnd = (change: ChangingKind): boolean => change !== 'remove';

const FIELDS = ['start', 'end', 'justification'] as const;
type ChangeField = (typeof FIELDS)[number];
export type ChangeProblems = { readonly [F in ChangeField]?: Problem };

export const firstWrong = (problems: ChangeProblems): ChangeField | null =>
  FIELDS.find((one) => problems[one] !== undefined) ?? null;

/** What is wrong with what was typed. @param now the service's time */
export function changeProblems(
  change: ChangingKind,
  draft: ChangeDraft,
  rows: readonly ChangedRow[],
  asked: Asked,
  now: number,
): ChangeProblems {
  const { problems, endsAt } = windowOf(change, draft, asked, now);
  const unsaid = hasEnd(change) && asked.justification.length > 0 && draft.justification.trim() === '';
  const notLater =
    change === 'extend' &&
    typeof endsAt === 'number' &&
    rows.length > 0 &&
    rows.every((row) => row.endsAt === null || (row.endsAt !== undefined && row.endsAt >= endsAt));
  return {
    ...(HAS_START.includes(change) && problems.start && { start: problems.start }),
    ...(hasEnd(change) && problems.end && { end: problems.end }),
    ...(notLater && { end: typedWrong('It ends no earlier already.', 'Choose a later end.') }),
    ...(unsaid && {
      justification: typedWrong(
        `${namesWords(asked.justification)}: a justification is asked for.`,
        'Say who asked for it, and what for.',
      ),
    }),
  };
}

const windowOf = (change: ChangingKind, draft: ChangeDraft, asked: Asked, now: number) =>
  windowChosen(HAS_START.includes(change) ? draft : { ...draft, startKind: 'now' }, asked, now);

/** What was typed as main takes it; null where something of it is wrong. */
export function changeRequest(
  change: ChangingKind,
  of: readonly AssignmentRef[],
  draft: ChangeDraft,
  rows: readonly ChangedRow[],
  asked: Asked,
  now: number,
): AssignmentSource | null {
  const said = saidOf(draft);
  if (firstWrong(changeProblems(change, draft, rows, asked, now)) !== null) return null;
  if (change === 'remove') return { kind: 'remove', of: [...of], ...said };
  const { startsAt, endsAt } = windowOf(change, draft, asked, now);
  if (endsAt === undefined) return null;
  if (change === 'convert') return { kind: 'convert', of: [...of], endsAt, ...said };
  return { kind: change, of: [...of], startsAt, endsAt, ...said };
}
