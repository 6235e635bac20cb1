import { z } from 'zod';
import { emergencyAccount, EMERGENCY_ACCOUNTS_AT_MOST, units } from './assignments/assignments.ts';
import { PLANNED_AT_ONCE, assignmentsPlan, assignmentSource } from './assignments/plan.ts';
import { CLOUDS, connection, tenantFound, tenantName } from './connection.ts';
import type { IntentName } from './intent-names.ts';
import { networkReport } from './network-report.ts';
import { decisionCard } from './decision-card.ts';
import { decider } from './past.ts';
import { preferences } from './preferences.ts';
import { approverFacts, principalFound, settingsDetail } from './role-settings/detail.ts';
import { changeSource, settingsPlan, settingsRef } from './role-settings/plan.ts';
import { problem } from './problem.ts';
import { resultOf, type Result } from './result.ts';
import { snapshot } from './slices.ts';
import { guid, isoDuration, moment, ticket, typedText } from './values.ts';

const nothing = z.strictObject({});

/** What became of a write, as far as is known when the handler answers. The slices tell the rest. */
const writeOutcome = z.strictObject({
  /** Id of the intent in the journal and in the slice `activity`. */
  intentId: z.string(),
  /**
   * `in-effect`, `ended` (given back, or taken back) and `recorded` (a decision) only when the service said so; `unknown` while
   * main reads to find out.
   */
  outcome: z.enum([
    'in-effect',
    'ended',
    'recorded',
    'waiting-for-approval',
    'waiting-for-administrator',
    'scheduled',
    'in-progress',
    'unknown',
  ]),
});
export type WriteOutcome = z.infer<typeof writeOutcome>;

/** What became of each of several, in the order asked. `id` is what the input named. */
const manyOutcomes = z.strictObject({
  results: z.array(z.strictObject({ id: z.string(), result: resultOf(writeOutcome) })),
});

const id = z.string().min(1).max(200);
const accountId = z.string().min(1).max(300);
/** More at once than anybody selects on purpose. */
const AT_ONCE = 50;
const ids = z.array(id).min(1).max(AT_ONCE);
/** As many requests as anybody decides with one reason. */
export const DECIDED_AT_ONCE = 100;

/** What is said about one activation, or about several at once. */
const said = {
  justification: typedText,
  ticket: ticket.nullable(),
  /** Null: as soon as it is granted. */
  startsAt: moment.nullable(),
};
const activations = z.strictObject({
  items: z
    .array(z.strictObject({ eligibilityId: id, duration: isoDuration }))
    .min(1)
    .max(AT_ONCE),
  ...said,
});

/** What the service's own dry run says of one activation; nothing is asked for by it. */
const activationCheck = z.strictObject({
  eligibilityId: z.string(),
  /** `challenged`: it would be accepted after a stronger sign-in. `unknown`: the dry run itself did not get through. */
  answer: z.enum(['accepted', 'challenged', 'refused', 'unknown']),
  problem: problem.nullable(),
});
export type ActivationCheck = z.infer<typeof activationCheck>;

/** Everything the renderer can ask of main: name, input, output. The gate parses both; nothing else passes. */
export const INTENTS = {
  /** The renderer listens now; answers everything it needs to paint. Asked again after a gap. */
  ready: { input: nothing, output: snapshot },
  /** What main gave with `ready` is on screen now: what is kept came first, the network may follow. */
  painted: { input: nothing, output: nothing },
  /** `accountId`: who is to sign in again, so that the sign-in page offers them; null for anybody. */
  signIn: { input: z.strictObject({ accountId: accountId.nullable() }), output: nothing },
  cancelSignIn: { input: nothing, output: nothing },
  /** Opens the running sign-in's page once more. */
  openSignInPage: { input: nothing, output: nothing },
  signOut: { input: nothing, output: nothing },
  /** Asks a cloud's sign-in service about a tenant; nobody has to be signed in. Contacts that cloud's sign-in host alone. */
  lookUpTenant: {
    input: z.strictObject({ cloud: z.enum(CLOUDS), tenant: tenantName }),
    output: tenantFound,
  },
  /** Connects to a tenant, keeps the connection, and puts it on screen; what goes on in the one before goes on out of sight. */
  connect: { input: connection, output: nothing },
  switchConnection: { input: z.strictObject({ id: z.string().min(1).max(100) }), output: nothing },
  /** Takes a saved connection off this device, with everybody who is signed in through it. */
  forgetConnection: { input: z.strictObject({ id: z.string().min(1).max(100) }), output: nothing },
  /** The consent doctor: what was granted, what the person's roles allow; the slice `access` tells. */
  checkAccess: { input: nothing, output: nothing },
  /**
   * Opens the page, in the user's browser, on which an administrator consents to the connection's tier, and to one `permission` more
   * where it is one the console can use.
   */
  openConsentPage: {
    input: z.strictObject({ permission: z.string().min(1).max(100).nullable() }),
    output: nothing,
  },
  /** Tries the hosts a cloud needs; null for that of the connection on screen. */
  checkNetwork: { input: z.strictObject({ cloud: z.enum(CLOUDS).nullable() }), output: networkReport },
  /** Puts another signed-in account on screen; what is under way for the one that leaves goes on. */
  switchAccount: { input: z.strictObject({ accountId }), output: nothing },
  readMyRoles: { input: nothing, output: nothing },
  activate: {
    input: z.strictObject({ eligibilityId: id, duration: isoDuration, ...said }),
    output: writeOutcome,
  },
  /** The service's dry run of several activations; opens no sign-in page. */
  checkActivations: {
    input: activations,
    output: z.strictObject({ checks: z.array(activationCheck) }),
  },
  /** Several at once: each is dry-run first, what would be refused is not sent, and one that fails stops no other. */
  activateMany: { input: activations, output: manyOutcomes },
  deactivate: { input: z.strictObject({ assignmentId: id }), output: writeOutcome },
  deactivateMany: { input: z.strictObject({ assignmentIds: ids }), output: manyOutcomes },
  /** Takes an own request back while it waits. */
  cancelRequest: { input: z.strictObject({ requestId: id }), output: writeOutcome },
  /**
   * Asks an administrator for more time: extends an eligibility or a standing assignment that ends soon, or renews one that ran
   * out. Never a running activation. `id` is an `eligibilityId`, an `assignmentId` or an `expiredId`.
   */
  askForTime: {
    input: z.strictObject({
      of: z.enum(['eligible', 'assigned', 'expired']),
      id,
      days: z.number().int().min(1).max(3650),
      justification: typedText,
    }),
    output: writeOutcome,
  },
  setFavourite: {
    input: z.strictObject({ roleDefinitionId: guid, scopeId: z.string().min(1).max(200), on: z.boolean() }),
    output: nothing,
  },
  readApprovals: { input: nothing, output: nothing },
  /** Decides a waiting request of somebody else; main reads it again first. */
  decide: {
    input: z.strictObject({
      requestId: id,
      decision: z.enum(['approve', 'deny']),
      justification: typedText,
    }),
    output: writeOutcome,
  },
  /**
   * Decides several. Each is read again just before its own decision is sent; one that fails stops no other. `justification` is said of
   * each item that has none of its own.
   */
  decideMany: {
    input: z.strictObject({
      decision: z.enum(['approve', 'deny']),
      justification: typedText,
      items: z
        .array(z.strictObject({ requestId: id, justification: typedText.nullable() }))
        .min(1)
        .max(DECIDED_AT_ONCE),
    }),
    output: manyOutcomes,
  },
  /** What an approver looks at besides the request itself, in one batch; nothing is kept of it. */
  readCard: { input: z.strictObject({ requestId: id }), output: decisionCard },
  /** Reads what the user could decide earlier; the slice `past` tells. */
  readPast: { input: nothing, output: nothing },
  /** Who decided each of some requests of `past`, in the order asked: one batch a plane. */
  readDeciders: {
    input: z.strictObject({ requestIds: z.array(id).min(1).max(20) }),
    output: z.strictObject({ deciders: z.array(decider) }),
  },
  /** Marks a request of `past` as looked through, or takes the mark away. */
  setReviewed: { input: z.strictObject({ requestId: id, on: z.boolean() }), output: nothing },
  /** Reads the settings of all roles, and of the groups that can be found; the slice `roleSettings` tells. */
  readRoleSettings: { input: nothing, output: nothing },
  /** One role, or one way of being in a group, with what an editor shows besides; read anew. */
  readSettingsDetail: { input: settingsRef, output: settingsDetail },
  /** People and groups by the beginning of their name. */
  findPrincipals: {
    input: z.strictObject({ text: z.string().min(1).max(100) }),
    output: z.strictObject({ found: z.array(principalFound), more: z.boolean() }),
  },
  /** Who stands behind approvers, in the order asked. */
  readApprovers: {
    input: z.strictObject({
      approvers: z
        .array(z.strictObject({ kind: z.enum(['user', 'group']), id: guid }))
        .min(1)
        .max(100),
    }),
    output: z.strictObject({ approvers: z.array(approverFacts) }),
  },
  /**
   * Reads what is in force of everything a change is about, and says what would be done: nothing is written. Kind `cancelled` where no
   * file was chosen. Main keeps the plan until the next one, or until it was run.
   */
  prepareSettings: { input: changeSource, output: settingsPlan },
  /** Does what a plan said, to those of its roles named. What is refused in the plan is not done. The slice `settingsRun` tells. */
  runSettings: {
    input: z.strictObject({ planId: id, of: z.array(settingsRef).min(1).max(500) }),
    output: z.strictObject({ runId: z.string() }),
  },
  /** What is on its way is waited for; nothing more is sent. */
  stopSettingsRun: { input: nothing, output: nothing },
  /** Goes on with what is left of a run that was stopped, interrupted, or did not get through: each role read again first. */
  resumeSettingsRun: { input: nothing, output: nothing },
  /** Puts a run away that is not under way. What was left of it is left. */
  dismissSettingsRun: { input: nothing, output: nothing },
  /** Asks where to, and writes the settings as JSON (docs/role-settings-file.md). Kind `cancelled` where nothing was chosen. */
  exportSettings: {
    input: z.strictObject({ of: z.array(settingsRef).max(500).nullable() }),
    output: z.strictObject({ roles: z.number().int() }),
  },
  /** Keeps the settings as they are on screen, to compare with; in place of what was kept before. */
  keepBaseline: { input: z.strictObject({ name: z.string().min(1).max(100) }), output: nothing },
  forgetBaseline: { input: nothing, output: nothing },
  /** Reads who has which role, and who is in which of the groups that can be found; the slice `assignments` tells, as the pages come. */
  readAssignments: { input: nothing, output: nothing },
  /** Reads what ran out within the last 30 days; `assignments.past` tells. */
  readPastAssignments: { input: nothing, output: nothing },
  /** Administrative units, to be chosen as a scope; nothing is kept of them. */
  readUnits: { input: nothing, output: units },
  /**
   * Reads what is in force of everything a wish is about, lets the service try it (`isValidationOnly`), and says what would be done: nothing
   * is written. Kind `cancelled` where no file was chosen. Main keeps the plan until the next one, or until it was run.
   */
  prepareAssignments: { input: assignmentSource, output: assignmentsPlan },
  /** Does what a plan said, to those of its items named by their place. What is refused in the plan is not done. The slice `assignmentsRun` tells. */
  runAssignments: {
    input: z.strictObject({
      planId: id,
      items: z.array(z.number().int().min(0)).min(1).max(PLANNED_AT_ONCE),
    }),
    output: z.strictObject({ runId: z.string() }),
  },
  /** What is on its way is waited for; nothing more is sent. */
  stopAssignmentsRun: { input: nothing, output: nothing },
  /** Goes on with what is left of a run: each read again first; what is there by now is not sent a second time. */
  resumeAssignmentsRun: { input: nothing, output: nothing },
  dismissAssignmentsRun: { input: nothing, output: nothing },
  /** Asks where to, and writes assignments as CSV (docs/assignments-file.md). Kind `cancelled` where nothing was chosen. @param of ids; null for all */
  exportAssignments: {
    input: z.strictObject({ of: z.array(id).max(300).nullable() }),
    output: z.strictObject({ rows: z.number().int() }),
  },
  /** Says which accounts are for emergencies, in place of those named before; kept on this device. */
  nameEmergencyAccounts: {
    input: z.strictObject({ accounts: z.array(emergencyAccount).max(EMERGENCY_ACCOUNTS_AT_MOST) }),
    output: nothing,
  },
  /** Takes something that came to its end off the list of what was asked. */
  dismissActivity: { input: z.strictObject({ id }), output: nothing },
  /** Changes some of this device's preferences. */
  choose: { input: preferences.partial(), output: nothing },
} as const satisfies Record<IntentName, { input: z.ZodType; output: z.ZodType }>;

export type IntentInput<N extends IntentName> = z.infer<(typeof INTENTS)[N]['input']>;
export type IntentOutput<N extends IntentName> = z.infer<(typeof INTENTS)[N]['output']>;

/** What answers each intent, in main. The gate calls these with input it has parsed; they never throw. */
export type Handlers = {
  readonly [N in IntentName]: (
    input: IntentInput<N>,
  ) => Result<IntentOutput<N>> | Promise<Result<IntentOutput<N>>>;
};
