import type { EnabledRule } from '../world/policies/rule-types.ts';
import type { GroupKey } from './groups.ts';
import type { PersonaKey } from './personas.ts';

/** Who decides: a person or a group. */
export type ApproverKey = PersonaKey | GroupKey;

/** How a setting differs from an untouched one. What is left out stays as it comes. */
export type SettingSketch = {
  /** Longest activation. */
  maximum?: string;
  /** Besides a justification, which every role here asks for. */
  asks?: readonly Exclude<EnabledRule, 'Justification'>[];
  /** Authentication context. Never together with MFA: the two exclude each other (graph-pim.md §4.2). */
  context?: string;
  /** Approval is on. Nobody named = the default approvers. */
  approvers?: readonly ApproverKey[];
};

export type RoleSettingSketch = SettingSketch & { role: string };

const EVERY_APPROVER = ['leila', 'ruben', 'tomasz'] as const;

/** The role settings somebody has touched, as in the design's pictures, and those that fill an approver's inbox in size M. */
export const ROLE_SETTINGS: readonly RoleSettingSketch[] = [
  {
    role: 'Conditional Access Administrator',
    maximum: 'PT4H',
    asks: ['Ticketing'],
    context: 'c1',
    approvers: EVERY_APPROVER,
  },
  {
    role: 'User Administrator',
    maximum: 'PT4H',
    asks: ['MultiFactorAuthentication'],
    approvers: EVERY_APPROVER,
  },
  {
    role: 'Privileged Role Administrator',
    maximum: 'PT2H',
    asks: ['Ticketing'],
    context: 'c1',
    approvers: [],
  },
  { role: 'Security Administrator', maximum: 'PT4H', asks: [], context: 'c1', approvers: ['pimApprovers'] },
  { role: 'Authentication Administrator', maximum: 'PT4H', asks: ['MultiFactorAuthentication'] },
  {
    role: 'Application Administrator',
    maximum: 'PT1H45M',
    asks: ['MultiFactorAuthentication', 'Ticketing'],
    approvers: EVERY_APPROVER,
  },
  { role: 'Global Reader', maximum: 'PT30M', asks: [] },
  { role: 'Cloud Device Administrator', asks: [], approvers: [] },
  { role: 'Compliance Administrator', maximum: 'PT4H', asks: [], context: 'c2' },
  {
    role: 'Hybrid Identity Administrator',
    maximum: 'PT4H',
    asks: ['MultiFactorAuthentication'],
    approvers: ['leila'],
  },
  {
    role: 'Privileged Authentication Administrator',
    maximum: 'PT2H',
    asks: [],
    context: 'c1',
    approvers: ['leila'],
  },
  { role: 'Groups Administrator', asks: [], approvers: ['leila'] },
  {
    role: 'Identity Governance Administrator',
    maximum: 'PT4H',
    asks: ['MultiFactorAuthentication'],
    approvers: ['pimApprovers'],
  },
  { role: 'Global Administrator', maximum: 'PT1H', asks: ['Ticketing'], context: 'c1', approvers: ['leila'] },
];
