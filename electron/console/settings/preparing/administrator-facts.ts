import type { Holders } from '../../../../shared/contract/role-settings/detail.ts';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type {
  AdministratorFacts,
  AdministratorRole,
} from '../../../../shared/domain/role-settings/check-facts.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import { waitsForDefaults } from '../../../../shared/domain/role-settings/checks/lock-out.ts';
import {
  GLOBAL_ADMINISTRATOR,
  PRIVILEGED_ROLE_ADMINISTRATOR,
} from '../../../../shared/domain/role-settings/tiers.ts';
import { understandRules } from '../../../../shared/domain/role-settings/understand-rules.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import { approverFactsOf, namedApprovers } from '../approvers.ts';
import { readInForce } from '../read-in-force.ts';
import { keyOfRef } from '../settings-row.ts';
import type { Thought } from './plan-role.ts';

const ofTenant = (definitionId: string): SettingsRef => ({ definitionId, scopeId: '/' });
const BOTH = [ofTenant(GLOBAL_ADMINISTRATOR), ofTenant(PRIVILEGED_ROLE_ADMINISTRATOR)] as const;

/**
 * Whether there would still be somebody to decide where nobody is named (lock-out, posture-security.md A-21). Null where nothing planned
 * touches who decides about one of the two roles.
 */
export async function administratorFacts(
  entra: Entra,
  who: Identity,
  changed: readonly Thought[],
): Promise<AdministratorFacts | null> {
  const planned = new Map(changed.map((one) => [keyOfHeld(one.planned), one]));
  const deciding = BOTH.some((ref) =>
    planned
      .get(keyOfRef(ref))
      ?.planned.changes.some(({ setting }) => setting === 'approval' || setting === 'approvers'),
  );
  if (!deciding) return null;
  const [policies, ...held] = await Promise.all([
    readInForce(entra, who, BOTH),
    ...BOTH.map((ref) => standing(entra, who, ref)),
  ]);
  const roleOf = (place: 0 | 1): AdministratorRole => {
    const policy = policies[place];
    const after = planned.get(keyOfRef(BOTH[place]))?.after;
    const inForce = policy?.ok ? understandRules(policy.value.rules).settings : null;
    // Somebody whom only this plan names may never be: the role can be left out of the save, or its write fail.
    const settings = after === undefined || waitsForDefaults(after) === false ? inForce : after;
    return { standing: held[place]?.there ?? null, settings };
  };
  const unread = policies.find((policy) => !policy.ok);
  return {
    globalAdministrator: roleOf(0),
    privilegedRoleAdministrator: roleOf(1),
    reason: held.find(({ reason }) => reason !== null)?.reason ?? unread?.problem ?? null,
  };
}

/** Whether anybody who may sign in holds a role everywhere and with no end; null where that is not known. */
async function standing(
  entra: Entra,
  who: Identity,
  of: SettingsRef,
): Promise<{ readonly there: boolean | null; readonly reason: Problem | null }> {
  const { state, reason, holders }: Holders = await entra.settings.readHolders(who, of);
  // One that ends, or holds in one unit alone, is nobody to rely on.
  const lasting = holders.filter(
    ({ kind, endsAt, scopeId }) => kind === 'assigned' && endsAt === null && scopeId === '/',
  );
  const assigned = lasting.flatMap(({ principalKind, principalId }) =>
    principalKind === 'user' || principalKind === 'group'
      ? [{ kind: principalKind, id: principalId, name: null }]
      : [],
  );
  const facts = await approverFactsOf(entra, who, namedApprovers(assigned));
  if (facts.some(({ people }) => people.some(({ enabled }) => enabled === true)))
    return { there: true, reason: null };
  const unknown =
    state !== 'read' ||
    holders.some(({ kind }) => kind === 'unknown') ||
    lasting.some(({ principalKind }) => principalKind === 'unknown') ||
    facts.some(
      (one) =>
        (one.state !== 'read' && one.state !== 'gone') || one.people.some(({ enabled }) => enabled === null),
    );
  return unknown
    ? { there: null, reason: reason ?? facts.find((one) => one.reason !== null)?.reason ?? null }
    : { there: false, reason: null };
}
