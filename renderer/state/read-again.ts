import type { Plane } from '../../shared/contract/my-roles.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { freshnessOf } from '../../shared/domain/freshness.ts';
import { visitOnScreen } from './account-on-screen.ts';
import { planeRead, type Covered } from './coverage.ts';
import { ask } from './intents.ts';
import { serviceNow } from './service-clock.ts';
import { sliceNow } from './slices-store.ts';
import { showWindowProblem } from './window-problem.ts';

const READINGS = {
  myRoles: 'readMyRoles',
  approvals: 'readApprovals',
  past: 'readPast',
  roleSettings: 'readRoleSettings',
  assignments: 'readAssignments',
  pastAssignments: 'readPastAssignments',
} as const;
type Reading = keyof typeof READINGS;

/** What was asked for and not answered yet. The slice says `reading` a moment after it was asked for. */
const asked = new Set<string>();

/** How far it is. What is over is part of a slice. */
const stateOf = (what: Reading): Covered & { readonly reading: boolean } =>
  what === 'pastAssignments' ? sliceNow('assignments').past : sliceNow(what);

async function readSlice(what: Reading): Promise<void> {
  const reading = `${visitOnScreen()} ${what}`;
  if (stateOf(what).reading || asked.has(reading)) return;
  asked.add(reading);
  const answer = await ask(READINGS[what], {}).finally(() => asked.delete(reading));
  const told = answer.ok || answer.problem.kind === 'in-flight' || tells(stateOf(what), answer.problem);
  showWindowProblem(told ? null : answer.problem);
}

/** What the coverage says already is not said a second time above the page. */
const tells = ({ coverage }: Covered, problem: Problem): boolean =>
  coverage.some((plane) => plane.reason?.kind === problem.kind);

/** Asks main to read the roles again. What comes of it arrives through the slice. */
export const readAgain = (): Promise<void> => readSlice('myRoles');

/** Asks main to read what waits for this user's decision again. */
export const readApprovalsAgain = (): Promise<void> => readSlice('approvals');

/** Asks main to read again what this user could decide earlier. */
export const readPastAgain = (): Promise<void> => readSlice('past');

/** Asks main to read the settings of all roles and groups again. */
export const readRoleSettingsAgain = (): Promise<void> => readSlice('roleSettings');

/** Asks main to read again who has what. */
export const readAssignmentsAgain = (): Promise<void> => readSlice('assignments');

/** Asks main to read again what ran out. */
export const readPastAssignmentsAgain = (): Promise<void> => readSlice('pastAssignments');

/** Whose check this window waits for. The slice may say `checking` of one that nobody ends any more. */
const checked = new Set<string>();

/** Asks main what the person on screen may do here, with a fresh token. What comes of it arrives through the slice. */
export async function checkAccessAgain(): Promise<void> {
  const visit = visitOnScreen();
  if (sliceNow('access').checking && checked.has(visit)) return;
  checked.add(visit);
  const answer = await ask('checkAccess', {});
  checked.delete(visit);
  if (visit !== visitOnScreen()) return;
  const told = answer.ok || sliceNow('access').problem?.kind === answer.problem.kind;
  showWindowProblem(told ? null : answer.problem);
}

/** Reads the roles again where what is shown of one of these planes is old or came from this device. */
export function readAgainIfOld(planes: readonly Plane[]): void {
  const myRoles = sliceNow('myRoles');
  const old = planes.some((plane) => freshnessOf(planeRead(myRoles, plane), serviceNow()) !== 'fresh');
  if (old) void readAgain();
}
