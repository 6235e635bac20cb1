/** The settings that are on or off, and what each asks for where it is on. */
export const SWITCH_WORDS = {
  justification: 'Ask the requestor why',
  ticket: 'Ask for a ticket',
  approval: 'A person must approve',
  approverJustification: 'Ask the approver why',
  activeMfa: 'Ask for multi-factor authentication',
  activeJustification: 'Ask why',
  eligibleMfa: 'Ask for multi-factor authentication',
  eligibleJustification: 'Ask why',
} as const;
