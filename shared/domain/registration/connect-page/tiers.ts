import { TIERS, type Tier } from '../../../contract/connection.ts';
import { permissionsOf } from '../../permissions/permissions.ts';

/** For whom each tier is, as the page says it. */
export const FOR_WHOM: Readonly<Record<Tier, string>> = {
  requestor: 'People who activate roles and groups they are eligible for.',
  approver: 'The same, and who decides about other people’s requests.',
  administrator: 'The same, and who sets roles up and assigns them.',
  auditor: 'People who look and change nothing; they activate nothing either.',
};

/** Tiers that are granted the same, together: `Requestor and approver`. */
export function tiersTogether(): readonly {
  readonly title: string;
  /** The first of them, and all. */
  readonly tier: Tier;
  readonly tiers: readonly Tier[];
  readonly permissions: readonly string[];
}[] {
  const groups = new Map<string, Tier[]>();
  for (const tier of TIERS) {
    const key = permissionsOf(tier).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), tier]);
  }
  return [...groups.values()].flatMap((tiers) => {
    const [tier] = tiers;
    return tier === undefined
      ? []
      : [{ title: capital(tiers.join(' and ')), tier, tiers, permissions: permissionsOf(tier) }];
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
