/** The directory's objects, as far as PIM names them. Ids are object ids (GUIDs). */
export type User = {
  kind: 'user';
  id: string;
  displayName: string;
  givenName: string;
  surname: string;
  userPrincipalName: string;
  jobTitle: string | null;
  department: string | null;
  /** Absent = true. Nobody signs in to a disabled account; what it holds, it keeps. */
  accountEnabled?: boolean;
  /** Absent = Member. */
  userType?: 'Member' | 'Guest';
  /** Where it is not the user principal name: a guest's address elsewhere. */
  mail?: string;
};

export type AdministrativeUnit = {
  kind: 'administrativeUnit';
  id: string;
  displayName: string;
  description: string | null;
};

export type ServicePrincipal = { kind: 'servicePrincipal'; id: string; appId: string; displayName: string };

/**
 * A security group. `memberIds` and `ownerIds` may name people, members also other groups: who is in it outside of PIM. Once PIM
 * governs the group these are grants of the plane of groups (`groups/onboard.ts`), and the lists empty.
 */
export type Group = {
  kind: 'group';
  id: string;
  displayName: string;
  description: string | null;
  mailNickname: string;
  createdAt: number;
  memberIds: string[];
  ownerIds: string[];
  /** May hold directory roles, which its members then have (graph-pim.md §13 [docs]). */
  isAssignableToRole: boolean;
  /** Absent = a security group. A distribution list is for mail alone (group resource, "Group types" [docs]). */
  distributionList?: { mail: string };
  /** By rule, or by a directory on premises: neither can be governed by PIM (graph-pim.md §5 [docs]). */
  membership: 'assigned' | 'dynamic' | 'synced';
  /** Since when PIM governs it; null = not yet. ms since 1970 */
  onboardedAt: number | null;
};

export type DirectoryObject = User | Group | AdministrativeUnit | ServicePrincipal;

/** One role definition. For built-in roles id and template id are the same. */
export type RoleDefinition = {
  id: string;
  displayName: string;
  description: string;
  isBuiltIn: boolean;
  isEnabled: boolean;
  isPrivileged: boolean;
  /** What a custom role allows; absent on built-in ones, whose permissions are not part of the catalogue. */
  allowedResourceActions?: readonly string[];
  /** Absent = 1. */
  version?: string;
};

export type Directory = {
  add(object: DirectoryObject): void;
  /** Deletes an object; what it holds stays behind, without a principal. */
  remove(id: string): void;
  get(id: string): DirectoryObject | undefined;
  /** By object id or, case-insensitively, user principal name. */
  user(idOrUpn: string): User | undefined;
  all<K extends DirectoryObject['kind']>(kind: K): Extract<DirectoryObject, { kind: K }>[];
};

export function emptyDirectory(): Directory {
  const objects = new Map<string, DirectoryObject>();
  const byUpn = new Map<string, User>();
  const byKind = new Map<string, Map<string, DirectoryObject>>();
  return {
    add(object) {
      objects.set(object.id, object);
      const alike = byKind.get(object.kind) ?? new Map<string, DirectoryObject>();
      byKind.set(object.kind, alike.set(object.id, object));
      if (object.kind === 'user') byUpn.set(object.userPrincipalName.toLowerCase(), object);
    },
    remove(id) {
      const object = objects.get(id.toLowerCase());
      if (!object) return;
      objects.delete(object.id);
      byKind.get(object.kind)?.delete(object.id);
      if (object.kind === 'user') byUpn.delete(object.userPrincipalName.toLowerCase());
    },
    get: (id) => objects.get(id.toLowerCase()),
    user(idOrUpn) {
      const object = objects.get(idOrUpn.toLowerCase());
      return object?.kind === 'user' ? object : byUpn.get(idOrUpn.toLowerCase());
    },
    all: <K extends DirectoryObject['kind']>(kind: K) =>
      // The table is by kind.
      [...(byKind.get(kind)?.values() ?? [])] as Extract<DirectoryObject, { kind: K }>[],
  };
}

/** The object a directory scope points at; undefined for the whole tenant or an unknown one. */
export function scopeObject(directory: Directory, directoryScopeId: string): DirectoryObject | undefined {
  return directory.get(directoryScopeId.slice(directoryScopeId.lastIndexOf('/') + 1));
}
