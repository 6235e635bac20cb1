import { hours } from '../clock/duration.ts';
import type { Decision } from '../world/approvals/approval.ts';
import { EMPTY_STAGE } from '../world/activation/wait-for-approval.ts';
import { ruleOf } from '../world/policies/policy.ts';
import { stableGuid } from '../world/random.ts';
import type { RoleRequest } from '../world/requests.ts';
import type { PlaceKey } from './grants.ts';
import type { PersonaKey } from './personas.ts';
import type { Seeding } from './seeding.ts';
import { roleIdOf } from './seeding.ts';

type PastSketch = {
  role: string;
  at?: PlaceKey;
  /** Before the start of the tenant. */
  hoursAgo: number;
  /** Length in hours. */
  length: number;
  why: string;
  ticket?: string;
  /** Given back by hand after so many hours; else it ran its time. */
  givenBackAfter?: number;
  /** Who approved or denied it, half an hour later. */
  decided?: { by: PersonaKey; result: Decision['result']; why: string };
};

const TICKET_SYSTEM = 'ServiceNow';

/** What Maren asked for over the last weeks, oldest first: all of it is over. */
const PAST: readonly PastSketch[] = [
  {
    role: 'Teams Administrator',
    hoursAgo: 30 * 24,
    length: 2,
    why: 'Meeting policy for the board room pilot',
  },
  {
    role: 'Application Administrator',
    at: 'hrConnect',
    hoursAgo: 24 * 24 + 3,
    length: 1,
    why: 'Rotate the client secret of HR Connect before it expires on Friday',
    ticket: 'CHG0090077',
    decided: { by: 'tomasz', result: 'Approve', why: 'Planned in CHG0090077' },
  },
  {
    role: 'Conditional Access Administrator',
    hoursAgo: 20 * 24 + 5,
    length: 4,
    why: 'need access',
    ticket: 'CHG0090122',
    decided: { by: 'leila', result: 'Deny', why: 'Say which policy and why' },
  },
  {
    role: 'Helpdesk Administrator',
    at: 'benelux',
    hoursAgo: 19 * 24,
    length: 3,
    why: 'Reset the shared tills of the Ghent store',
    ticket: 'INC0031640',
  },
  {
    role: 'Authentication Administrator',
    at: 'nordics',
    hoursAgo: 11 * 24 + 2,
    length: 1,
    why: 'New security key for a colleague in Oslo who lost hers',
    ticket: 'INC0031702',
    givenBackAfter: 0.5,
  },
  {
    role: 'Security Administrator',
    hoursAgo: 9 * 24 + 6,
    length: 2,
    why: 'Tune the alert rule that fires on the backup account',
    decided: { by: 'ruben', result: 'Approve', why: 'Agreed in the stand-up' },
  },
  {
    role: 'Exchange Administrator',
    hoursAgo: 8 * 24 + 1,
    length: 4,
    why: 'Mail flow incident: partner domain bounces',
    ticket: 'INC0031755',
  },
  {
    role: 'Exchange Administrator',
    hoursAgo: 3 * 24 + 4,
    length: 1,
    why: 'Release a quarantined contract for Legal',
    ticket: 'INC0031790',
    givenBackAfter: 0.4,
  },
  {
    role: 'User Administrator',
    at: 'nordics',
    hoursAgo: 2 * 24 + 7,
    length: 4,
    why: 'Onboard the 12 seasonal accounts listed in HRT-5514',
    ticket: 'INC0031812',
    decided: { by: 'tomasz', result: 'Approve', why: 'As listed in HRT-5514' },
  },
  {
    role: 'Intune Administrator',
    hoursAgo: 27,
    length: 2,
    why: 'Compliance policy blocks the new scanners in Malmö',
    ticket: 'INC0031841',
  },
];

/** Keeps the requests of the last weeks: what "last used" and "recent justifications" are read from. None is in force. */
export function pastActivations(of: Seeding): void {
  PAST.forEach((sketch, index) => {
    const activation = activationOf(of, sketch, `past:${index}`);
    of.world.requests.set(activation.id, activation);
    if (sketch.givenBackAfter === undefined) return;
    const id = stableGuid(of.seed, `past:${index}:back`);
    of.world.requests.set(id, {
      ...activation,
      id,
      action: 'selfDeactivate',
      status: 'Revoked',
      justification: null,
      schedule: null,
      ticket: { number: null, system: null },
      createdAt: activation.createdAt + hours(sketch.givenBackAfter),
      completedAt: null,
      targetScheduleId: null,
    });
  });
}

function activationOf(of: Seeding, sketch: PastSketch, name: string): RoleRequest {
  const id = stableGuid(of.seed, name);
  const roleDefinitionId = roleIdOf(of, sketch.role);
  const createdAt = of.now - hours(sketch.hoursAgo);
  const { decided } = sketch;
  const settled = createdAt + (decided ? hours(0.5) : 0);
  const policy = of.world.policies.get(roleDefinitionId);
  const setting = policy && ruleOf(policy, 'Approval_EndUser_Assignment')?.setting;
  return {
    id,
    side: 'assignment',
    action: 'selfActivate',
    principalId: of.oidOf('maren'),
    roleDefinitionId,
    directoryScopeId: of.scopeIds[sketch.at ?? 'tenant'],
    justification: sketch.why,
    schedule: {
      start: decided?.result === 'Deny' ? createdAt : settled,
      expiration: { type: 'afterDuration', end: null, duration: `PT${sketch.length}H` },
    },
    ticket: {
      number: sketch.ticket ?? null,
      system: sketch.ticket === undefined ? null : TICKET_SYSTEM,
    },
    isValidationOnly: false,
    status: decided?.result === 'Deny' ? 'Denied' : 'Provisioned',
    createdAt,
    createdBy: of.oidOf('maren'),
    completedAt: settled,
    approvalId: decided ? id : null,
    targetScheduleId: id,
    waitingFor: null,
    approval: decided
      ? {
          window: { start: createdAt, length: hours(sketch.length) },
          stage: setting?.approvalStages[0] ?? EMPTY_STAGE,
          decision: {
            result: decided.result,
            by: of.oidOf(decided.by),
            at: settled,
            justification: decided.why,
          },
          expired: false,
        }
      : null,
  };
}
