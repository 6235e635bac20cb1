/**
 * Where people and groups are, below v1.0. Searches are `startswith` alone, which takes no header: items of a batch are not known to
 * take `ConsistencyLevel` (aad-advanced-queries [docs]).
 */

/** How many are found at most. */
export const FOUND_AT_MOST = 25;

const BASIC = 'id,displayName,userPrincipalName';
/** Whether an account is enabled and whose it is takes more than `User.ReadBasic.All` (permissions-reference [docs]). */
const inFull = (full: boolean): string => (full ? `${BASIC},accountEnabled,userType` : BASIC);
const GROUP = 'id,displayName,securityEnabled,mailEnabled,groupTypes,isAssignableToRole';

const beginning = (text: string, members: readonly string[]): string => {
  const literal = text.replaceAll("'", "''");
  return encodeURIComponent(members.map((member) => `startswith(${member},'${literal}')`).join(' or '));
};

export const findPeople = (text: string, full: boolean): string =>
  `/users?$filter=${beginning(text, ['displayName', 'surname', 'mail', 'userPrincipalName'])}&$select=${inFull(full)}&$top=${FOUND_AT_MOST}`;
export const findGroups = (text: string): string =>
  `/groups?$filter=${beginning(text, ['displayName', 'mail'])}&$select=${GROUP}&$top=${FOUND_AT_MOST}`;

/** Groups of exactly this name, as many as it takes to know that there are several. */
export const groupsNamed = (name: string): string =>
  `/groups?$filter=${encodeURIComponent(`displayName eq '${name.replaceAll("'", "''")}'`)}&$select=${GROUP}&$top=2`;

/** @param id a guid, or an encoded user principal name */
export const person = (id: string, full: boolean): string => `/users/${id}?$select=${inFull(full)}`;
/** @param id a guid, as of all below */
export const group = (id: string): string => `/groups/${id}?$select=${GROUP}`;

/** Everybody in a group, by way of groups within it too; no cast (`../approvals/approver-groups.ts`). */
export const membersOf = (id: string): string => `/groups/${id}/transitiveMembers?$select=${inFull(true)}`;
