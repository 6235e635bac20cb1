import type { AssignmentSource } from '../../../../shared/contract/assignments/plan.ts';
import { PLANNED_AT_ONCE } from '../../../../shared/contract/assignments/plan.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import { guid } from '../../../../shared/contract/values.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import type { AddDraft } from '../drafts/add-draft.ts';
import { saidOf } from '../drafts/window-draft.ts';
import { namesWords, type Asked } from '../fields/asked.ts';
import { typedWrong, windowChosen } from '../fields/window-chosen.ts';

/** As many as the gate lets through. */
const ROLES_AT_ONCE = 50;
const PRINCIPALS_AT_ONCE = 100;

/** The fields from top to bottom, as `data-field` names them. */
const FIELDS = ['roles', 'principals', 'scope', 'start', 'end', 'justification'] as const;
export type AddField = (typeof FIELDS)[number];
export type AddProblems = { readonly [F in AddField]?: Problem };

export const firstWrong = (problems: AddProblems): AddField | null =>
  FIELDS.find((one) => problems[one] !== undefined) ?? null;

/** Where a role applies, as the service names it; null where that is not said yet. */
function scopeIdOf({ scopeKind, unit, application }: AddDraft): string | null {
  if (scopeKind === 'tenant') return '/';
  if (scopeKind === 'administrative-unit') return unit?.id ?? null;
  const id = guid.safeParse(application.trim());
  return id.success ? `/${id.data}` : null;
}

/** What is wrong with what was chosen and typed, field by field. @param chosen the roles chosen @param now the service's time */
export function addProblems(
  draft: AddDraft,
  chosen: readonly SettingsRow[],
  asked: Asked,
  now: number,
): AddProblems {
  const roles = rolesProblem(chosen);
  const principals = principalsProblem(draft, chosen.length);
  const scope = scopeProblem(draft, chosen);
  const window = windowChosen(draft, asked, now).problems;
  const unsaid = asked.justification.length > 0 && draft.justification.trim() === '';
  return {
    ...(roles && { roles }),
    ...(principals && { principals }),
    ...(scope && { scope }),
    ...window,
    ...(unsaid && {
      justification: typedWrong(
        `${namesWords(asked.justification)}: a justification is asked for.`,
        'Say who asked for it, and what for.',
      ),
    }),
  };
}

function rolesProblem(chosen: readonly SettingsRow[]): Problem | null {
  if (chosen.length === 0) return typedWrong('No role is chosen.', 'Choose at least one role or group.');
  if (chosen.length > ROLES_AT_ONCE)
    return typedWrong(`${chosen.length} are chosen.`, `At most ${ROLES_AT_ONCE} at once.`);
  return null;
}

function principalsProblem({ principals }: AddDraft, roles: number): Problem | null {
  if (principals.length === 0) return typedWrong('Nobody is chosen.', 'Add at least one person or group.');
  if (principals.length > PRINCIPALS_AT_ONCE)
    return typedWrong(`${principals.length} are chosen.`, `At most ${PRINCIPALS_AT_ONCE} at once.`);
  if (principals.length * roles > PLANNED_AT_ONCE)
    return typedWrong(
      `That would be ${principals.length * roles} assignments.`,
      `At most ${PLANNED_AT_ONCE} at once: choose fewer roles or people.`,
    );
  return null;
}

function scopeProblem(draft: AddDraft, chosen: readonly SettingsRow[]): Problem | null {
  if (!chosen.some((row) => planeOfHeld(row) === 'entra-roles') || scopeIdOf(draft) !== null) return null;
  return draft.scopeKind === 'object'
    ? typedWrong('This is no object id.', 'Paste the object id of the application, such as 00000000-0000-….')
    : typedWrong('No administrative unit is chosen.', 'Choose one, or the whole tenant.');
}

/** The draft as main takes it; null where something of it is wrong. */
export function addRequest(
  draft: AddDraft,
  chosen: readonly SettingsRow[],
  asked: Asked,
  now: number,
): AssignmentSource | null {
  const { startsAt, endsAt } = windowChosen(draft, asked, now);
  if (firstWrong(addProblems(draft, chosen, asked, now)) !== null || endsAt === undefined) return null;
  const scopeId = scopeIdOf(draft) ?? '/';
  return {
    kind: 'add',
    roles: chosen.map((row) => ({
      definitionId: row.role.definitionId,
      scopeId: planeOfHeld(row) === 'groups' ? row.scope.id : scopeId,
    })),
    principals: draft.principals.map(({ id, kind }) => ({ id, kind })),
    side: draft.side,
    startsAt,
    endsAt,
    ...saidOf(draft),
  };
}

export const chosenRows = (rows: readonly SettingsRow[], { roles }: Pick<AddDraft, 'roles'>): SettingsRow[] =>
  rows.filter((row) => roles.has(keyOfHeld(row)));
