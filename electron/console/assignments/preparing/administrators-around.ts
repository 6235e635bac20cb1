import type { Holder } from '../../../../shared/contract/role-settings/detail.ts';
import type { ApproverFacts } from '../../../../shared/contract/role-settings/detail.ts';
import type {
  AdministratorsAround,
  PlannedSteps,
  StandingAdministrator,
} from '../../../../shared/domain/assignments/check-facts.ts';
import { ADMINISTRATOR_ROLES, takesStanding } from '../../../../shared/domain/assignments/takes-standing.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import { approverFactsOf, namedApprovers } from '../../settings/approvers.ts';

type Planned = Pick<PlannedSteps, 'role' | 'scope' | 'principal' | 'before' | 'steps'>;

/** Who could still hand out roles after a plan; null where it takes that from nobody, or it could not be read. */
export async function administratorsAround(
  entra: Entra,
  who: Identity,
  planned: readonly Planned[],
): Promise<AdministratorsAround | null> {
  const taking = planned.filter(takesStanding);
  if (taking.length === 0) return null;
  const parts = await Promise.all(
    ADMINISTRATOR_ROLES.map((definitionId) => standingOf(entra, who, definitionId)),
  );
  const standing = parts.flatMap((part) => part ?? []);
  // Of a list that was cut short nobody can say who is not in it.
  if (parts.includes(null)) return null;
  return {
    standing,
    taken: taking.map(({ role, principal }) => ({ roleId: role.definitionId, principalId: principal.id })),
  };
}

async function standingOf(
  entra: Entra,
  who: Identity,
  definitionId: string,
): Promise<readonly StandingAdministrator[] | null> {
  const read = await entra.settings.readHolders(who, { definitionId, scopeId: '/' });
  if (read.state !== 'read') return null;
  const lasting = read.holders.filter(
    ({ kind, endsAt, scopeId }) => kind === 'assigned' && endsAt === null && scopeId === '/',
  );
  const named = namedApprovers(
    lasting.flatMap(({ principalKind, principalId }) =>
      principalKind === 'user' || principalKind === 'group'
        ? [{ kind: principalKind, id: principalId, name: null }]
        : [],
    ),
  );
  const facts = new Map((await approverFactsOf(entra, who, named)).map((one) => [one.id, one]));
  return lasting.map((holder) => ({
    roleId: definitionId,
    principalId: holder.principalId,
    person: isPerson(holder, facts.get(holder.principalId)),
  }));
}

/** Whether somebody who may sign in stands behind it; null where that is not known. */
function isPerson({ principalKind }: Holder, facts: ApproverFacts | undefined): boolean | null {
  if (principalKind === 'service-principal') return false;
  if (!facts) return null;
  if (facts.people.some(({ enabled }) => enabled === true)) return true;
  const known = facts.state === 'read' || facts.state === 'gone';
  return known && facts.people.every(({ enabled }) => enabled === false) ? false : null;
}
