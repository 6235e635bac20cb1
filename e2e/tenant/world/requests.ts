import type { Approval } from './approvals/approval.ts';

/** unifiedRoleScheduleRequestActions (graph-pim.md §2 "Enums" [docs]). */
export const ACTIONS = [
  'adminAssign',
  'adminUpdate',
  'adminRemove',
  'selfActivate',
  'selfDeactivate',
  'adminExtend',
  'adminRenew',
  'selfExtend',
  'selfRenew',
] as const;
export type Action = (typeof ACTIONS)[number];

export const EXPIRATION_TYPES = ['notSpecified', 'noExpiration', 'afterDateTime', 'afterDuration'] as const;

/** The window asked for. `start` and `end` in ms since 1970, `duration` as Edm.Duration. */
export type RequestedSchedule = {
  start: number | null;
  expiration: { type: (typeof EXPIRATION_TYPES)[number]; end: number | null; duration: string | null };
};

export type Side = 'assignment' | 'eligibility';

/** What somebody asks of PIM, before anything is checked. */
export type Ask = {
  action: Action;
  principalId: string;
  roleDefinitionId: string;
  directoryScopeId: string;
  justification: string | null;
  schedule: RequestedSchedule | null;
  ticket: { number: string | null; system: string | null };
  isValidationOnly: boolean;
};

/** An accepted ask, and the history of what became of it. */
export type RoleRequest = Ask & {
  id: string;
  side: Side;
  /** graph-pim.md §2 "status values"; an open string, as the service has it. */
  status: string;
  createdAt: number;
  createdBy: string;
  completedAt: number | null;
  approvalId: string | null;
  targetScheduleId: string | null;
  /** Set while it waits: what cancelling, deciding or the clock then ends. */
  waitingFor: 'approval' | 'start' | 'administrator' | null;
  /** What an approver decides about it; null where none has to. */
  approval: Approval | null;
};
