import { z } from 'zod';
import { durationMs } from '../clock/duration.ts';
import { momentMs } from '../clock/timestamp.ts';
import { ACCESS_IDS, accessTriple } from '../world/groups/group-access.ts';
import type { Ask } from '../world/requests.ts';
import { ACTIONS, EXPIRATION_TYPES } from '../world/requests.ts';
import { badRequest } from './refusal.ts';

/** Enum members are taken in any case and shown in camelCase (graph-pim.md §2 "Enums" [capture]). */
const anyCase = <T extends string>(members: readonly T[]) =>
  z.string().transform((text, context): T => {
    const member = members.find((one) => one.toLowerCase() === text.toLowerCase());
    if (member !== undefined) return member;
    context.addIssue({ code: 'custom', message: `The value '${text}' is not a member of the enumeration.` });
    return z.NEVER;
  });

const moment = z.string().transform((text, context) => {
  const ms = momentMs(text);
  if (ms !== undefined) return ms;
  context.addIssue({
    code: 'custom',
    message: `Cannot convert the literal '${text}' to the expected type 'Edm.DateTimeOffset'.`,
  });
  return z.NEVER;
});

const duration = z.string().refine((text) => durationMs(text) !== undefined, {
  error: (issue) =>
    `Cannot convert the literal '${String(issue.input)}' to the expected type 'Edm.Duration'.`,
});

const text = z.string().nullish();

const expiration = z.strictObject({
  '@odata.type': z.string().optional(),
  type: anyCase(EXPIRATION_TYPES).nullish(),
  duration: duration.nullish(),
  endDateTime: moment.nullish(),
});

const scheduleInfo = z.strictObject({
  '@odata.type': z.string().optional(),
  startDateTime: moment.nullish(),
  recurrence: z.null().optional(),
  expiration: expiration.nullish(),
});

/** What a request says whatever it is about (graph-pim.md §2.1, §5). */
const asked = {
  '@odata.type': z.string().optional(),
  action: anyCase(ACTIONS),
  principalId: z.string().min(1),
  justification: text,
  scheduleInfo: scheduleInfo.nullish(),
  ticketInfo: z
    .strictObject({ '@odata.type': z.string().optional(), ticketNumber: text, ticketSystem: text })
    .nullish(),
  isValidationOnly: z.boolean().nullish(),
  customData: text,
};

/** The body of a POST to either …ScheduleRequests set of directory roles, as the service takes it (graph-pim.md §2.1). */
const roleRequestBody = z.strictObject({
  ...asked,
  roleDefinitionId: z.string().min(1),
  directoryScopeId: text,
  appScopeId: text,
});

/** The same of groups (graph-pim.md §5 [docs]). */
const groupRequestBody = z.strictObject({
  ...asked,
  groupId: z.string().min(1),
  accessId: anyCase(ACCESS_IDS),
});

/** Actions that say when; the others end or withdraw something. */
const NEEDS_SCHEDULE: ReadonlySet<string> = new Set(
  ACTIONS.filter((action) => action !== 'selfDeactivate' && action !== 'adminRemove'),
);

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = issue?.path.join('.');
  throw badRequest(`Invalid request body${at ? ` at '${at}'` : ''}: ${issue?.message ?? 'not an object'}`);
}

/** Reads what a client asks of PIM about a directory role. Throws a 400 GraphRefusal that says what is wrong with it. */
export function readRoleRequest(body: unknown): Ask {
  const given = parsed(roleRequestBody, body);
  if (!given.directoryScopeId && !given.appScopeId) {
    throw badRequest('Either directoryScopeId or appScopeId is required.');
  }
  // graph-pim.md §2.1 [docs] says one of the two; the words of the refusal are inferred.
  if (given.directoryScopeId && given.appScopeId) {
    throw badRequest('Only one of directoryScopeId and appScopeId can be given.');
  }
  return {
    ...askOf(given),
    roleDefinitionId: given.roleDefinitionId.toLowerCase(),
    directoryScopeId: given.directoryScopeId || `app:${given.appScopeId ?? ''}`,
  };
}

/** The same about being a member or an owner of a group. */
export function readGroupRequest(body: unknown): Ask {
  const given = parsed(groupRequestBody, body);
  const access = { groupId: given.groupId.toLowerCase(), accessId: given.accessId };
  return { ...askOf(given), ...accessTriple(given.principalId.toLowerCase(), access) };
}

function askOf(
  given: z.infer<z.ZodObject<typeof asked>>,
): Omit<Ask, 'roleDefinitionId' | 'directoryScopeId'> {
  if (!given.scheduleInfo && NEEDS_SCHEDULE.has(given.action)) {
    throw badRequest(`The property 'scheduleInfo' is required for the action '${given.action}'.`);
  }
  const { scheduleInfo: schedule, ticketInfo: ticket } = given;
  return {
    action: given.action,
    // Object ids are compared without regard to case.
    principalId: given.principalId.toLowerCase(),
    justification: given.justification ?? null,
    schedule: schedule
      ? {
          start: schedule.startDateTime ?? null,
          expiration: {
            type: schedule.expiration?.type ?? 'notSpecified',
            end: schedule.expiration?.endDateTime ?? null,
            duration: schedule.expiration?.duration ?? null,
          },
        }
      : null,
    ticket: { number: ticket?.ticketNumber ?? null, system: ticket?.ticketSystem ?? null },
    isValidationOnly: given.isValidationOnly ?? false,
  };
}
