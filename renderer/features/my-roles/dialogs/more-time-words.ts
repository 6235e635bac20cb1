import type { ActiveRole, EligibleRole, ExpiredRole, MyRoles } from '../../../../shared/contract/my-roles.ts';
import { dateText } from '../../../components/when.ts';
import type { MoreTimeOf } from '../role-actions.ts';

/** For what more time is asked, as the dialog needs it. */
export type MoreTimeSubject = MoreTimeOf & {
  readonly role: EligibleRole['role'];
  readonly scope: EligibleRole['scope'];
  readonly held: 'eligibility' | 'assignment';
  /** From when the days count: its end, or now where it is over. */
  readonly from: number;
};

const DAY_MS = 24 * 60 * 60_000;

/** What may be asked for, in days. The role's policy can allow less: then the service says so. */
export const DAYS = [30, 90, 180, 365] as const;

/** What is meant, from the slice; null where it is no longer there. @param now the service's time */
export function moreTimeSubject(
  myRoles: Pick<MyRoles, 'eligible' | 'active' | 'expired'>,
  what: MoreTimeOf,
  now: number,
): MoreTimeSubject | null {
  const lasting = (one: EligibleRole | ActiveRole | undefined, held: MoreTimeSubject['held']) =>
    one ? { ...what, role: one.role, scope: one.scope, held, from: one.endsAt ?? now } : null;
  switch (what.of) {
    case 'eligible':
      return lasting(
        myRoles.eligible.find((one) => one.eligibilityId === what.id),
        'eligibility',
      );
    case 'assigned':
      return lasting(
        myRoles.active.find((one) => one.assignmentId === what.id),
        'assignment',
      );
    case 'expired': {
      const over: ExpiredRole | undefined = myRoles.expired.find((one) => one.expiredId === what.id);
      if (!over) return null;
      const held = over.kind === 'eligible' ? 'eligibility' : 'assignment';
      return { ...what, role: over.role, scope: over.scope, held, from: now };
    }
  }
}

/** What it means, in one breath: an administrator decides, and no running activation is prolonged. */
export function meaning({ of, held }: MoreTimeSubject): string {
  return of === 'expired'
    ? `This asks an administrator to give you the ${held} again. Nothing changes until they decide.`
    : `This asks an administrator for a new end of your ${held}. It never prolongs a running activation.`;
}

/** "90 days, until 18 Feb 2027". @param now the service's time */
export const choiceWords = (days: number, from: number, now: number): string =>
  `${days} days, until ${dateText(from + days * DAY_MS, now)}`;
