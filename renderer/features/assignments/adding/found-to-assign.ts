import { guid } from '../../../../shared/contract/values.ts';
import type { PrincipalFound } from '../../../../shared/contract/role-settings/detail.ts';
import { personMarks } from '../../../components/principals/person-marks.ts';
import type { ChosenPrincipal } from '../drafts/add-draft.ts';

const GROUP_KINDS: Readonly<Record<NonNullable<PrincipalFound['groupKind']>, string>> = {
  security: 'security group',
  'microsoft-365': 'Microsoft 365 group',
  distribution: 'distribution list',
};

/** Only groups made for it can hold roles; those and others can be in a group. graph-pim.md §5 [docs] */
function groupMark(roleAssignable: boolean | null): string {
  if (roleAssignable === null) return 'not known whether it can hold roles';
  return roleAssignable ? 'can hold roles' : 'cannot hold roles';
}

/** "petra@contoso.com, guest", "security group, cannot hold roles". Parts are the service's: show them through ServiceText. */
export function foundToAssignWords(found: PrincipalFound): string {
  if (found.kind === 'group')
    return [
      found.groupKind === null ? 'group' : GROUP_KINDS[found.groupKind],
      groupMark(found.roleAssignable),
    ].join(', ');
  // Typed by its id: nothing is known of it before the review.
  if (found.name === null && found.upn === null) return 'by its object id: looked up in the review';
  return [found.upn ?? 'no user principal name', ...personMarks(found)].join(', ');
}

/** What was typed, where it is an object id. The kind is found out by main. */
export function byObjectId(typed: string): PrincipalFound | null {
  const id = guid.safeParse(typed.trim().toLowerCase());
  if (!id.success) return null;
  return {
    kind: 'user',
    id: id.data,
    name: null,
    upn: null,
    enabled: null,
    guest: null,
    groupKind: null,
    roleAssignable: null,
  };
}

/** Somebody found, as the draft keeps them. */
export const chosenOf = (found: PrincipalFound): ChosenPrincipal => ({
  id: found.id,
  kind: found.name === null && found.upn === null ? 'unknown' : found.kind,
  name: found.name,
  upn: found.upn,
  guest: found.guest,
  enabled: found.enabled,
  roleAssignable: found.roleAssignable,
});

/** What is to be known of somebody chosen: "guest", "disabled", "cannot hold roles". */
export function chosenMarks({ kind, enabled, guest, roleAssignable }: ChosenPrincipal): string[] {
  if (kind === 'group') return roleAssignable === false ? ['cannot hold roles'] : [];
  if (kind === 'service-principal') return ['application'];
  return personMarks({ enabled, guest });
}
