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
};

export type AdministrativeUnit = {
  kind: 'administrativeUnit';
  id: string;
  displayName: string;
  description: string | null;
};

export type ServicePrincipal = { kind: 'servicePrincipal'; id: string; appId: string; displayName: string };

/** A security group. `memberIds` may name people and other groups. */
export type Group = {
  kind: 'group';
  id: string;
  displayName: string;
  description: string | null;
  mailNickname: string;
  createdAt: number;
  memberIds: string[];
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
};

export type Directory = {
  add(object: DirectoryObject): void;
  get(id: string): DirectoryObject | undefined;
  /** By object id or, case-insensitively, user principal name. */
  user(idOrUpn: string): User | undefined;
  all<K extends DirectoryObject['kind']>(kind: K): Extract<DirectoryObject, { kind: K }>[];
};

export function emptyDirectory(): Directory {
  const objects = new Map<string, DirectoryObject>();
  const byUpn = new Map<string, User>();
  return {
    add(object) {
      objects.set(object.id, object);
      if (object.kind === 'user') byUpn.set(object.userPrincipalName.toLowerCase(), object);
    },
    get: (id) => objects.get(id.toLowerCase()),
    user(idOrUpn) {
      const object = objects.get(idOrUpn.toLowerCase());
      return object?.kind === 'user' ? object : byUpn.get(idOrUpn.toLowerCase());
    },
    all: <K extends DirectoryObject['kind']>(kind: K) =>
      [...objects.values()].filter(
        (object): object is Extract<DirectoryObject, { kind: K }> => object.kind === kind,
      ),
  };
}

/** The object a directory scope points at; undefined for the whole tenant or an unknown one. */
export function scopeObject(directory: Directory, directoryScopeId: string): DirectoryObject | undefined {
  return directory.get(directoryScopeId.slice(directoryScopeId.lastIndexOf('/') + 1));
}
