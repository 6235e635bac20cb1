import type { Approver } from '../../contract/my-roles.ts';
import type { Shape } from './shape.ts';
import { isObject, nameText, objectOf, orNull, sameType, text, unreadable } from './shape.ts';

/** An approver as it stands in a rule. Written by `id` it is read back by `userId` or `groupId` (graph-pim.md §4.2 [capture]). */
export type NamedApprover = {
  readonly '@odata.type'?: string;
  readonly userId?: string;
  readonly groupId?: string;
  readonly id?: string;
  readonly description?: string | null;
};

const PERSON = '#microsoft.graph.singleUser';
const GROUP = '#microsoft.graph.groupMembers';

const isGroup = (one: Readonly<Record<string, unknown>>): boolean =>
  '@odata.type' in one ? sameType(one['@odata.type'], GROUP) : 'groupId' in one;

const idOf = ({ userId, groupId, id }: NamedApprover): string => userId ?? groupId ?? id ?? '';

/**
 * A person or a group, named by one id. Graph knows other kinds, such as the requestor's manager; PIM's screens offer none of them and
 * they are not understood.
 */
export const namedApprover: Shape = (value, name) => {
  if (!isObject(value)) return unreadable(name);
  const group = isGroup(value);
  const own = group ? 'groupId' : 'userId';
  // By `id` alone nothing but its type says what it is.
  const member = own in value || !('@odata.type' in value) ? own : 'id';
  return objectOf(group ? GROUP : PERSON, { [member]: nameText }, { description: orNull(text) })(value, name);
};

export const approverOf = (one: NamedApprover): Approver => ({
  kind: isGroup(one) ? 'group' : 'user',
  id: idOf(one),
  name: one.description ?? null,
});

/** The same person or group: the name is the service's to fill in, and ids are compared as it does, whatever their case. */
export const sameApprover = (a: Approver, b: Approver): boolean =>
  a.kind === b.kind && a.id.toLowerCase() === b.id.toLowerCase();

/** As it is sent: by `userId` or `groupId`, whatever it was read by; `description` where there was one. */
export function approverToSend(one: NamedApprover): Readonly<Record<string, unknown>> {
  if (!('@odata.type' in one || 'userId' in one || 'groupId' in one)) return { id: one.id };
  const group = isGroup(one);
  return {
    '@odata.type': group ? GROUP : PERSON,
    [group ? 'groupId' : 'userId']: idOf(one),
    ...('description' in one ? { description: one.description } : {}),
  };
}

/** Somebody who was not named before; the service fills in the name. By id alone where nothing says what it is, which `namedApprover` refuses. */
export function newApprover({ kind, id }: Approver): NamedApprover {
  if (kind === 'unknown') return { id };
  return kind === 'group' ? { '@odata.type': GROUP, groupId: id } : { '@odata.type': PERSON, userId: id };
}
