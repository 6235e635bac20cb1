import { z } from 'zod';
import { groupAssignment, groupEligibility, groupRequest } from '../groups/group-shapes.ts';
import {
  assignmentInstance,
  decoration,
  eligibilityInstance,
  scheduleRequest,
  type HeldRole,
  type ScheduleRequest,
} from '../roles/role-shapes.ts';
import { expandedPrincipal } from '../rows/principal-of.ts';
import type { ListRef } from './assignment-paths.ts';

/* Rows about anybody, in the words of roles (`../groups/group-shapes.ts`): one that does not say whom it is about cannot be shown. */

const whose = z.looseObject({ principalId: z.guid(), principal: expandedPrincipal });

const instance = whose.extend({
  memberType: z.string().nullish(),
  /** Of active ones alone. */
  assignmentType: decoration,
  startDateTime: z.string().nullish(),
  endDateTime: z.string().nullish(),
});

/** What somebody has in effect. */
export type SomebodysInstance = HeldRole & z.infer<typeof instance>;
/** What somebody asked for, or was given. */
export type SomebodysRequest = ScheduleRequest & z.infer<typeof whose>;

/** A row of a plane, which is also what `more` says. */
const withMore = <A extends HeldRole, B>(row: z.ZodType<A>, more: z.ZodType<B>): z.ZodType<A & B> =>
  row.transform((one, context): A & B => {
    const told = more.safeParse(one);
    if (told.success) return { ...one, ...told.data };
    context.addIssue({ code: 'custom', message: 'does not say whom it is about' });
    return z.NEVER;
  });

const INSTANCE = {
  'entra-roles': {
    eligible: withMore(eligibilityInstance, instance),
    active: withMore(assignmentInstance, instance),
  },
  groups: { eligible: withMore(groupEligibility, instance), active: withMore(groupAssignment, instance) },
} as const;
const REQUEST = {
  'entra-roles': withMore(scheduleRequest, whose),
  groups: withMore(groupRequest, whose),
} as const;

export const instanceShape = ({
  plane,
  side,
}: Pick<ListRef, 'plane' | 'side'>): z.ZodType<SomebodysInstance> => INSTANCE[plane][side];
export const requestShape = ({ plane }: Pick<ListRef, 'plane'>): z.ZodType<SomebodysRequest> =>
  REQUEST[plane];
