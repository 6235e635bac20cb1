import type { Handlers } from '../../shared/contract/intents.ts';
import { ok } from '../../shared/contract/result.ts';
import { checkAccess } from './access/check-access.ts';
import { openConsentPage } from './access/open-consent-page.ts';
import { activate } from './activate.ts';
import { activateMany } from './activate-many.ts';
import { dismissActivity } from './writing/activity-log.ts';
import { askForTime } from './ask-for-time.ts';
import { exportAssignments } from './assignments/export-assignments.ts';
import { nameEmergencyAccounts } from './assignments/emergency-accounts.ts';
import { prepareAssignments } from './assignments/preparing/prepare-assignments.ts';
import { readAssignments } from './assignments/read-assignments.ts';
import { readPastAssignments } from './assignments/read-past-assignments.ts';
import { readUnits } from './assignments/read-units.ts';
import { dismissAssignmentsRun } from './assignments/running/dismiss-assignments-run.ts';
import { resumeAssignmentsRun } from './assignments/running/resume-assignments-run.ts';
import { runAssignments } from './assignments/running/run-assignments.ts';
import { stopAssignmentsRun } from './assignments/running/stop-assignments-run.ts';
import { cancelRequest } from './cancel-request.ts';
import { checkActivations } from './check-activations.ts';
import { checkNetwork } from './check-network.ts';
import { connect, switchConnection } from './connections/connect.ts';
import { forgetConnection } from './connections/forget-connection.ts';
import { lookUpTenant } from './connections/look-up-tenant.ts';
import { choose } from './choose.ts';
import { deactivate, deactivateMany } from './deactivate.ts';
import { decide } from './deciding/decide.ts';
import { decideMany } from './deciding/decide-many.ts';
import { setFavourite } from './favourites.ts';
import { readApprovalsAgain } from './reading/read-approvals.ts';
import { readCard } from './reading/read-card.ts';
import { readDeciders } from './reading/read-deciders.ts';
import { readMyRolesAgain } from './reading/read-my-roles.ts';
import { readPast } from './reading/read-past.ts';
import { setReviewed } from './reviewed.ts';
import { findPrincipals, readApprovers } from './settings/approvers.ts';
import { forgetBaseline, keepBaseline } from './settings/baseline.ts';
import { exportSettings } from './settings/export-settings.ts';
import { prepareSettings } from './settings/preparing/prepare-settings.ts';
import { readRoleSettings } from './settings/read-role-settings.ts';
import { readSettingsDetail } from './settings/read-settings-detail.ts';
import { dismissSettingsRun } from './settings/running/dismiss-run.ts';
import { resumeSettingsRun } from './settings/running/resume-run.ts';
import { runSettings } from './settings/running/run-settings.ts';
import { stopSettingsRun } from './settings/running/stop-run.ts';
import { cancelSignIn, openSignInPage, signIn } from './session/sign-in.ts';
import { signOut } from './session/sign-out.ts';
import { switchAccount } from './session/switch-account.ts';
import type { World } from './world.ts';

/** The application's front door: one line an intent, each leading to the file named after it. */
export const createHandlers = (world: World): Handlers => ({
  ready: () => ok(world.store.snapshot()),
  painted: () => {
    world.running.window.tellPainted();
    return ok({});
  },
  signIn: (input) => signIn(world, input),
  cancelSignIn: () => cancelSignIn(world),
  openSignInPage: () => openSignInPage(world),
  signOut: () => signOut(world),
  lookUpTenant: (input) => lookUpTenant(world, input),
  connect: (input) => connect(world, input),
  switchConnection: (input) => switchConnection(world, input),
  forgetConnection: (input) => forgetConnection(world, input),
  checkAccess: () => checkAccess(world),
  openConsentPage: (input) => openConsentPage(world, input),
  checkNetwork: (input) => checkNetwork(world, input),
  switchAccount: (input) => switchAccount(world, input),
  readMyRoles: () => readMyRolesAgain(world),
  activate: (input) => activate(world, input),
  checkActivations: (input) => checkActivations(world, input),
  activateMany: (input) => activateMany(world, input),
  deactivate: (input) => deactivate(world, input),
  deactivateMany: (input) => deactivateMany(world, input),
  cancelRequest: (input) => cancelRequest(world, input),
  askForTime: (input) => askForTime(world, input),
  setFavourite: (input) => setFavourite(world, input),
  readApprovals: () => readApprovalsAgain(world),
  decide: (input) => decide(world, input),
  decideMany: (input) => decideMany(world, input),
  readCard: (input) => readCard(world, input),
  readPast: () => readPast(world),
  readDeciders: (input) => readDeciders(world, input),
  setReviewed: (input) => setReviewed(world, input),
  readRoleSettings: () => readRoleSettings(world),
  readSettingsDetail: (input) => readSettingsDetail(world, input),
  findPrincipals: (input) => findPrincipals(world, input),
  readApprovers: (input) => readApprovers(world, input),
  prepareSettings: (input) => prepareSettings(world, input),
  runSettings: (input) => runSettings(world, input),
  stopSettingsRun: () => stopSettingsRun(world),
  resumeSettingsRun: () => resumeSettingsRun(world),
  dismissSettingsRun: () => dismissSettingsRun(world),
  exportSettings: (input) => exportSettings(world, input),
  keepBaseline: (input) => keepBaseline(world, input),
  forgetBaseline: () => forgetBaseline(world),
  readAssignments: () => readAssignments(world),
  readPastAssignments: () => readPastAssignments(world),
  readUnits: () => readUnits(world),
  prepareAssignments: (input) => prepareAssignments(world, input),
  runAssignments: (input) => runAssignments(world, input),
  stopAssignmentsRun: () => stopAssignmentsRun(world),
  resumeAssignmentsRun: () => resumeAssignmentsRun(world),
  dismissAssignmentsRun: () => dismissAssignmentsRun(world),
  exportAssignments: (input) => exportAssignments(world, input),
  nameEmergencyAccounts: (input) => nameEmergencyAccounts(world, input),
  dismissActivity: ({ id }) => dismissActivity(world, id),
  choose: (input) => choose(world, input),
});
