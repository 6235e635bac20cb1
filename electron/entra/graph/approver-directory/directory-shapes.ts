import { z } from 'zod';
import type { ApproverFacts, UsablePerson } from '../../../../shared/contract/role-settings/detail.ts';
import { decoration } from '../roles/role-shapes.ts';

const flag = z.boolean().nullish().catch(undefined);

/** A person, or whoever else is in a group; what the token may not see of them is null. */
export const someone = z.looseObject({
  '@odata.type': decoration,
  id: z.guid(),
  displayName: decoration,
  userPrincipalName: decoration,
  accountEnabled: flag,
  userType: decoration,
});
export type Someone = z.infer<typeof someone>;

export const someGroup = z.looseObject({
  id: z.guid(),
  displayName: decoration,
  securityEnabled: flag,
  mailEnabled: flag,
  groupTypes: z.array(z.string()).nullish().catch(undefined),
  isAssignableToRole: flag,
});
export type SomeGroup = z.infer<typeof someGroup>;

export const personFrom = (one: Someone): UsablePerson => ({
  id: one.id,
  name: one.displayName ?? null,
  upn: one.userPrincipalName ?? null,
  enabled: one.accountEnabled ?? null,
  guest: one.userType ? one.userType.toLowerCase() === 'guest' : null,
});

/** Told as Graph's page "Working with groups" tells them apart [docs]. A group that is neither of the first two has mail alone. */
export function groupKindOf({
  groupTypes,
  securityEnabled,
  mailEnabled,
}: SomeGroup): ApproverFacts['groupKind'] {
  if (groupTypes?.some((type) => type.toLowerCase() === 'unified')) return 'microsoft-365';
  if (securityEnabled) return 'security';
  return mailEnabled ? 'distribution' : null;
}
