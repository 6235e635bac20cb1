import type { CheckName } from '../../contract/role-settings/plan.ts';
import type { SettingKey } from '../../contract/role-settings/settings.ts';
import { approverKind } from './checks/approver-kind.ts';
import { approverUnusable } from './checks/approver-unusable.ts';
import { approversOverlap } from './checks/approvers-overlap.ts';
import { contextNotPublished } from './checks/context-not-published.ts';
import { contextUnknown } from './checks/context-unknown.ts';
import { defaultApprovers } from './checks/default-approvers.ts';
import { expiryOutOfRange } from './checks/expiry-out-of-range.ts';
import type { Check } from './checks/finding.ts';
import { lockOut } from './checks/lock-out.ts';
import { longForCritical } from './checks/long-for-critical.ts';
import { mailAddress } from './checks/mail-address.ts';
import { mailToNobody } from './checks/mail-to-nobody.ts';
import { maximumOutOfRange } from './checks/maximum-out-of-range.ts';
import { mfaAndContext } from './checks/mfa-and-context.ts';
import { noProofAsked } from './checks/no-proof-asked.ts';
import { nobodyCanApprove } from './checks/nobody-can-approve.ts';
import { notUnderstood } from './checks/not-understood.ts';
import { oneApprover } from './checks/one-approver.ts';
import { onlyApproverIsRequestor } from './checks/only-approver-is-requestor.ts';
import { permanentAgainstExpiry } from './checks/permanent-against-expiry.ts';
import { permanentAllowed } from './checks/permanent-allowed.ts';

/**
 * A check, and whose change can bring on what it refuses: `own` is the setting it found it at. Null: it refuses whatever is changed.
 */
export type CheckRow = { readonly check: Check; readonly broughtOnBy: readonly SettingKey[] | 'own' | null };

const APPROVAL: readonly SettingKey[] = ['approval', 'approvers'];

/** Every check, one file each. */
export const CHECK_TABLE: Readonly<Record<CheckName, CheckRow>> = {
  'nobody-can-approve': { check: nobodyCanApprove, broughtOnBy: APPROVAL },
  'only-approver-is-requestor': { check: onlyApproverIsRequestor, broughtOnBy: APPROVAL },
  'maximum-out-of-range': { check: maximumOutOfRange, broughtOnBy: 'own' },
  'expiry-out-of-range': { check: expiryOutOfRange, broughtOnBy: 'own' },
  'permanent-against-expiry': { check: permanentAgainstExpiry, broughtOnBy: 'own' },
  // Justification and ticket are written with MFA in one rule, which the service refuses while a context is on.
  'mfa-and-context': { check: mfaAndContext, broughtOnBy: ['signIn', 'justification', 'ticket'] },
  'context-unknown': { check: contextUnknown, broughtOnBy: 'own' },
  'mail-to-nobody': { check: mailToNobody, broughtOnBy: 'own' },
  'mail-address': { check: mailAddress, broughtOnBy: 'own' },
  'approver-kind': { check: approverKind, broughtOnBy: APPROVAL },
  'lock-out': { check: lockOut, broughtOnBy: APPROVAL },
  'not-understood': { check: notUnderstood, broughtOnBy: null },
  'one-approver': { check: oneApprover, broughtOnBy: APPROVAL },
  'approvers-overlap': { check: approversOverlap, broughtOnBy: APPROVAL },
  'long-for-critical': { check: longForCritical, broughtOnBy: 'own' },
  'context-not-published': { check: contextNotPublished, broughtOnBy: 'own' },
  'default-approvers': { check: defaultApprovers, broughtOnBy: APPROVAL },
  'approver-unusable': { check: approverUnusable, broughtOnBy: APPROVAL },
  'no-proof-asked': { check: noProofAsked, broughtOnBy: 'own' },
  'permanent-allowed': { check: permanentAllowed, broughtOnBy: 'own' },
};
