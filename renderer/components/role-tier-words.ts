import type { Tier } from '../../shared/domain/role-settings/tiers.ts';

const TIERS: Readonly<Record<Tier, { readonly title: string; readonly meaning: string }>> = {
  critical: {
    title: 'Critical',
    meaning: 'Roles whose holders can give themselves every other right.',
  },
  high: {
    title: 'High',
    meaning: 'Privileged roles, those on CISA’s list, and those of which that is not known.',
  },
  standard: { title: 'Standard', meaning: 'All other roles.' },
  groups: { title: 'Groups', meaning: 'Being a member or an owner of a group.' },
};

/** The head of a tier, and the name of its template. */
export const tierTitle = (tier: Tier): string => TIERS[tier].title;

/** Which roles it is meant for, one sentence. */
export const tierMeaning = (tier: Tier): string => TIERS[tier].meaning;
