/**
 * Who holds which role, where, from when to when. Moments are ms since 1970; `end: null` = without end. A grant never changes: an
 * update takes it out and puts another in.
 */
export type Grant = Readonly<{
  id: string;
  principalId: string;
  roleDefinitionId: string;
  /** `/`, `/administrativeUnits/{id}` or `/{objectId}`. */
  directoryScopeId: string;
  start: number;
  end: number | null;
  createdAt: number;
  modifiedAt: number | null;
  /** Id of the request that made it; null for a standing assignment made outside of PIM. */
  createdUsing: string | null;
}>;

/** The right to activate a role. */
export type Eligibility = Grant;

/** A role held: standing (`Assigned`) or for a while (`Activated`, made possible by the eligibility `activatedUsing`). */
export type Assignment = Grant &
  Readonly<{ assignmentType: 'Assigned' | 'Activated'; activatedUsing: string | null }>;

/** Principal, role and scope: the triple that PIM allows one of. */
export type Triple = Pick<Grant, 'principalId' | 'roleDefinitionId' | 'directoryScopeId'>;

export const sameTriple = (a: Triple, b: Triple): boolean =>
  a.principalId === b.principalId &&
  a.roleDefinitionId === b.roleDefinitionId &&
  a.directoryScopeId === b.directoryScopeId;

/** Whether a grant is in force: from its start, up to but not at its end. */
export const inForce = (grant: Grant, now: number): boolean =>
  grant.start <= now && (grant.end === null || now < grant.end);

export type ScheduleTable<T extends Grant> = {
  add(grant: T): void;
  remove(id: string): void;
  get(id: string): T | undefined;
  ofPrincipal(principalId: string): T[];
  ofRole(roleDefinitionId: string): T[];
  all(): T[];
};

/** A table of grants, found by id, by principal and by role. */
export function scheduleTable<T extends Grant>(): ScheduleTable<T> {
  const byId = new Map<string, T>();
  const byPrincipal = new Map<string, Map<string, T>>();
  const byRole = new Map<string, Map<string, T>>();
  const put = (table: Map<string, Map<string, T>>, key: string, grant: T): void => {
    table.set(key, (table.get(key) ?? new Map<string, T>()).set(grant.id, grant));
  };
  return {
    add(grant) {
      byId.set(grant.id, grant);
      put(byPrincipal, grant.principalId, grant);
      put(byRole, grant.roleDefinitionId, grant);
    },
    remove(id) {
      const grant = byId.get(id);
      if (!grant) return;
      byId.delete(id);
      byPrincipal.get(grant.principalId)?.delete(id);
      byRole.get(grant.roleDefinitionId)?.delete(id);
    },
    get: (id) => byId.get(id),
    ofPrincipal: (principalId) => [...(byPrincipal.get(principalId)?.values() ?? [])],
    ofRole: (roleDefinitionId) => [...(byRole.get(roleDefinitionId)?.values() ?? [])],
    all: () => [...byId.values()],
  };
}
