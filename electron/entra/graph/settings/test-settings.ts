import type { PolicyRecord, RuleWrite, RuleWritten } from '../../../console/settings-ports.ts';
import type { Result } from '../../../../shared/contract/result.ts';

export const RULE = {
  longest: 'Expiration_EndUser_Assignment',
  asks: 'Enablement_EndUser_Assignment',
  context: 'AuthenticationContext_EndUser_Assignment',
  approval: 'Approval_EndUser_Assignment',
  eligible: 'Expiration_Admin_Eligibility',
  active: 'Expiration_Admin_Assignment',
  mail: 'Notification_Admin_EndUser_Assignment',
} as const;

/** The value of a result, or the test fails with its problem. */
export function brought<T>(result: Result<T> | undefined): T {
  if (!result?.ok) throw new Error(JSON.stringify(result?.problem));
  return result.value;
}

/** A rule of a policy as it was read. */
export function ruleOf({ rules }: PolicyRecord, id: string): Record<string, unknown> {
  const found = (rules as Record<string, unknown>[]).find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

/** A rule as it was read with some members changed: whole, as a write wants it. */
export const changed = (
  record: PolicyRecord,
  ruleId: string,
  members: Readonly<Record<string, unknown>>,
): RuleWrite => ({ ruleId, body: { ...ruleOf(record, ruleId), ...members } });

export const kindsOf = (written: readonly RuleWritten[] | undefined): readonly string[] =>
  (written ?? []).map(({ kind }) => kind);
