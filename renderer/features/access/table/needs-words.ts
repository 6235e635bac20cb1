import type { FeatureAccess } from '../../../../shared/contract/access.ts';

/** One permission a feature needs, as its cell names it: the one that would do with least, and how many others would do. */
type NeedLine = { readonly name: string; readonly others: number; readonly missing: boolean };

/** What of the permissions is there and what is not: one line for each of which one is needed. */
export function needLines({ permissions, obstacles, through }: FeatureAccess): NeedLine[] {
  const lacking = new Set(
    obstacles.filter(({ what }) => what === 'permission').flatMap(({ names }) => names),
  );
  return permissions.flatMap((anyOf) => {
    const carried = anyOf.find((name) => name === through);
    const name = carried ?? anyOf[0];
    if (name === undefined) return [];
    return [{ name, others: anyOf.length - 1, missing: anyOf.some((one) => lacking.has(one)) }];
  });
}

/** "None", "Global Reader", "Global Reader or 3 others". */
export function rolesCell({ roles: [first, ...others] }: Pick<FeatureAccess, 'roles'>): string {
  if (first === undefined) return 'None';
  return others.length === 0 ? first : `${first} or ${others.length} other${others.length === 1 ? '' : 's'}`;
}

/** The same in full: "One of: A, B, C". */
export function rolesInFull({ roles }: Pick<FeatureAccess, 'roles'>): string {
  const [first] = roles;
  if (first === undefined) return 'None: it is about your own.';
  return roles.length === 1 ? first : `One of: ${roles.join(', ')}`;
}
