import { accessRights } from './chapters/access-rights.ts';
import { accounts } from './chapters/accounts.ts';
import { activationForm } from './chapters/activation-form.ts';
import { activationOffline } from './chapters/activation-offline.ts';
import { activationPolicies } from './chapters/activation-policies.ts';
import { approvalsDeciding } from './chapters/approvals-deciding.ts';
import { approvalsNone } from './chapters/approvals-none.ts';
import { approvalsOwn } from './chapters/approvals-own.ts';
import { approvalsReading } from './chapters/approvals-reading.ts';
import { assignmentsAdding } from './chapters/assignments-adding.ts';
import { assignmentsChanging } from './chapters/assignments-changing.ts';
import { assignmentsList } from './chapters/assignments-list.ts';
import {
  assignmentsLarge,
  assignmentsNone,
  assignmentsRefused,
  assignmentsUnread,
} from './chapters/assignments-unread.ts';
import { bulk } from './chapters/bulk.ts';
import { coverage } from './chapters/coverage.ts';
import { firstLoadOffline } from './chapters/first-load-offline.ts';
import { firstLoad } from './chapters/first-load.ts';
import { firstRun } from './chapters/first-run.ts';
import { giveBackBoth } from './chapters/give-back-both.ts';
import { groupsAhead } from './chapters/groups-ahead.ts';
import { groupsHeld } from './chapters/groups-held.ts';
import { groupsUnread } from './chapters/groups-unread.ts';
import { inboxCards } from './chapters/inbox-cards.ts';
import { inboxCoverage, inboxWithoutRole } from './chapters/inbox-coverage.ts';
import { inboxLarge } from './chapters/inbox-large.ts';
import { inboxOpening } from './chapters/inbox-opening.ts';
import { inboxPast } from './chapters/inbox-past.ts';
import { inboxTogether } from './chapters/inbox-together.ts';
import { keptRoles } from './chapters/kept-roles.ts';
import { myRolesDay } from './chapters/my-roles-day.ts';
import { networkCheck, networkInspected, networkOpened } from './chapters/network-check.ts';
import { noRole } from './chapters/no-role.ts';
import { policyNotReadable } from './chapters/policy-not-readable.ts';
import { registering } from './chapters/registering.ts';
import { requestWay } from './chapters/request-way.ts';
import { results } from './chapters/results.ts';
import { roleList } from './chapters/role-list.ts';
import { sessions } from './chapters/sessions.ts';
import { settingsEditor } from './chapters/settings-editor.ts';
import { settingsMany } from './chapters/settings-many.ts';
import { settingsMatrix } from './chapters/settings-matrix.ts';
import { settingsNone, settingsReader, settingsRefused } from './chapters/settings-reader.ts';
import { settingsSaved } from './chapters/settings-saved.ts';
import { settingsUnread } from './chapters/settings-unread.ts';
import { severalConnections } from './chapters/several-connections.ts';
import { signInErrors } from './chapters/sign-in-errors.ts';
import { signIn } from './chapters/sign-in.ts';
import { sizes } from './chapters/sizes.ts';
import { stale } from './chapters/stale.ts';
import { stepUp } from './chapters/step-up.ts';
import { toldAtStart } from './chapters/told-at-start.ts';
import { unreadNames } from './chapters/unread-names.ts';
import { weakKeyStore } from './chapters/weak-key-store.ts';
import type { Chapter } from './state.ts';

/** The whole tour, in the order of its pictures. */
export const CHAPTERS: readonly Chapter[] = [
  firstRun,
  registering,
  toldAtStart,
  signIn,
  signInErrors,
  weakKeyStore,
  firstLoad,
  firstLoadOffline,
  keptRoles,
  stale,
  myRolesDay,
  roleList,
  giveBackBoth,
  coverage,
  noRole,
  sizes,
  activationForm,
  activationPolicies,
  activationOffline,
  policyNotReadable,
  stepUp,
  results,
  requestWay,
  bulk,
  groupsHeld,
  groupsAhead,
  groupsUnread,
  approvalsReading,
  approvalsDeciding,
  approvalsOwn,
  approvalsNone,
  inboxCards,
  inboxCoverage,
  inboxWithoutRole,
  inboxTogether,
  inboxPast,
  inboxOpening,
  inboxLarge,
  settingsMatrix,
  settingsEditor,
  settingsSaved,
  settingsMany,
  settingsUnread,
  settingsReader,
  settingsRefused,
  settingsNone,
  assignmentsList,
  assignmentsAdding,
  assignmentsChanging,
  assignmentsUnread,
  assignmentsRefused,
  assignmentsNone,
  assignmentsLarge,
  sessions,
  accounts,
  severalConnections,
  accessRights,
  unreadNames,
  networkCheck,
  networkOpened,
  networkInspected,
];
