import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { coverageReason } from '../../components/coverage-reason.ts';
import { unnamedRole, unnamedScope } from '../../components/scope-words.ts';
import { momentText } from '../../components/when.ts';
import { worstCoverage } from '../../state/coverage.ts';

/** Which face the eligible list shows. `none` is said only of a complete reading; `unknown` never claims a number. */
type ListFace = 'loading' | 'rows' | 'no-match' | 'none' | 'unknown';

type Read = Pick<MyRoles, 'asOf' | 'source' | 'reading' | 'coverage'>;

/** @param known roles known @param shown roles that match the filter */
export function listFace(myRoles: Read, known: number, shown: number): ListFace {
  if (shown > 0) return 'rows';
  if (known > 0) return 'no-match';
  const { state } = worstCoverage(myRoles);
  if (state === 'complete' && myRoles.source === 'service') return 'none';
  return state === 'unread' || myRoles.reading ? 'loading' : 'unknown';
}

/** A count that claims no more than was read: "14", "14+" after a reading that was not complete. */
export const countWords = (count: number, myRoles: Pick<MyRoles, 'coverage'>): string => {
  const { state } = worstCoverage(myRoles);
  return state === 'complete' ? String(count) : `${count}+`;
};

/**
 * What the page says above everything where the reading did not go well; null where it did, or has not been tried.
 * @param now the service's time
 */
export function coverageNotice(myRoles: Read, now: number): Problem | null {
  const worst = worstCoverage(myRoles);
  const { state, reason } = worst;
  if (reason === null || state === 'complete') return null;
  const told = coverageReason(worst, reason, 'own-roles');
  return { ...told, advice: `${told.advice} ${reachWords(state, myRoles.asOf, now)}`.trim() };
}

function reachWords(
  state: 'partial' | 'refused' | 'failed' | 'unread',
  asOf: number | null,
  now: number,
): string {
  if (state === 'partial') return 'There may be more roles than you see.';
  if (asOf === null) return 'Which roles you hold is not known.';
  return `What you see was read at ${momentText(asOf, now)}; it may have changed.`;
}

/**
 * That roles held through groups may be missing from the list: whether the service lists them is not settled (graph-pim.md §2.1), and
 * it has shown that it does where one is there. Null where nothing was read yet.
 */
export function groupNote({
  asOf,
  eligible,
  active,
}: Pick<MyRoles, 'asOf' | 'eligible' | 'active'>): string | null {
  const listed = [...eligible, ...active].some(({ membership }) => membership === 'group');
  return asOf === null || listed ? null : 'Roles you have through a group may not be listed by the service.';
}

/** How many of the names on the page could not be read, and what that takes; null where all could. */
export function unnamedNote(
  { eligible, active, requests }: Pick<MyRoles, 'eligible' | 'active' | 'requests'>,
  granted: readonly string[] | null,
): string | null {
  const reasons = new Map<string, string>();
  for (const { role, scope } of [...eligible, ...active, ...requests]) {
    const ofScope = unnamedScope(scope, granted);
    const ofRole = unnamedRole(role, granted);
    if (ofScope !== null) reasons.set(scope.id, ofScope);
    if (ofRole !== null) reasons.set(role.definitionId, ofRole);
  }
  if (reasons.size === 0) return null;
  const count = reasons.size === 1 ? '1 name is shown as an id' : `${reasons.size} names are shown as ids`;
  const why = [...new Set(reasons.values())].map((reason) => reason.replace(/^Name not readable: |\.$/g, ''));
  return `${count}: ${why.join('; ')}.`;
}

/** What a user with no role sends to whoever can change that. */
export function messageForAdministrator(
  account: {
    readonly name: string;
    readonly upn: string;
    readonly objectId: string;
    readonly tenantId: string;
  },
  tenant: string,
): string {
  return [
    `I am not eligible for any Microsoft Entra role in ${tenant}.`,
    `Account: ${account.name} (${account.upn})`,
    `Object id: ${account.objectId}`,
    `Tenant id: ${account.tenantId}`,
    'Role and scope I need: ',
    'Why: ',
  ].join('\n');
}
