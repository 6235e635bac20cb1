import type { Problem } from '../../../shared/contract/problem.ts';
import { planeOf } from '../../../shared/domain/planes.ts';

/**
 * What would refuse every other item of a run as well. A wait that was asked for is the run's own business. Who may change a group is each
 * group's own (graph-pim.md §5 [docs]), and a permission for groups is none that roles take: neither says anything of the others.
 */
export const stopsAll = (
  { scope }: { readonly scope: { readonly id: string } },
  { kind, retryAt }: Problem,
): boolean =>
  retryAt !== undefined || (STOPPING.has(kind) && !(planeOf(scope.id) === 'groups' && OF_GROUPS.has(kind)));

const OF_GROUPS: ReadonlySet<Problem['kind']> = new Set(['role-missing', 'consent-missing']);
const STOPPING: ReadonlySet<Problem['kind']> = new Set([
  'sign-in-needed',
  'consent-missing',
  'role-missing',
  'licence-missing',
  'offline',
  'untrusted-connection',
  'throttled',
  'wrong-tenant',
  'storage',
]);
