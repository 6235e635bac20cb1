import { ok, type Result } from '../../../../shared/contract/result.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import type { Identity, MyRolesReading } from '../../../console/ports.ts';
import { readBatch } from '../batch.ts';
import { coverageOf } from '../coverage.ts';
import { endedFrom } from './ended-rows.ts';
import { expiredFrom } from './expired-roles.ts';
import type { Graph } from '../graph.ts';
import { activeFrom, eligibleFrom } from './held-now.ts';
import { lastUsedOf, recentsOf } from './history.ts';
import { openFrom } from './open-requests.ts';
import { allPages, type Rows } from '../pages.ts';
import type { PolicyReader } from '../roles/role-policies.ts';
import { MINE } from '../roles/role-paths.ts';
import {
  assignmentInstance,
  eligibilityInstance,
  scheduleRequest,
  type ScheduleRequest,
} from '../roles/role-shapes.ts';

/** A reading, and the ids of own requests on the eligibility side, by which they are taken back; null where they could not be read. */
export type MineRead = {
  readonly reading: MyRolesReading;
  readonly onEligibilitySide: ReadonlySet<string> | null;
};

/**
 * Everything about the signed-in user's own roles: one batch, and side by side what further pages take. A part that was refused or
 * failed leaves null what would have come of it; the others stand.
 */
export async function readMine(
  graph: Graph,
  policies: PolicyReader,
  who: Identity,
): Promise<Result<MineRead>> {
  const policy = policies.begin(who);
  const sent = readBatch<keyof typeof MINE | 'policies'>(graph, who, {
    ...MINE,
    ...(policy.path !== undefined && { policies: policy.path }),
  });
  const asked = policy.asks(sent.then((answers) => (answers.ok ? answers.value('policies') : answers)));
  const batch = await sent;
  if (!batch.ok) return batch;
  const [asks, eligible, active, assignment, eligibility] = await Promise.all([
    asked,
    allPages(graph, who, MINE.eligible, batch.value('eligible'), eligibilityInstance),
    allPages(graph, who, MINE.active, batch.value('active'), assignmentInstance),
    allPages(graph, who, MINE.assignment, batch.value('assignment'), scheduleRequest),
    allPages(graph, who, MINE.eligibility, batch.value('eligibility'), scheduleRequest),
  ]);
  const now = graph.now();
  const history = assignment.ok ? assignment.value.rows : [];
  const lastUsed = lastUsedOf(history);
  const byId = new Map(history.map((row) => [row.id, row]));
  const asking: readonly ScheduleRequest[] | null =
    assignment.ok && eligibility.ok ? [...assignment.value.rows, ...eligibility.value.rows] : null;
  const eligibleNow = eligible.ok
    ? eligible.value.rows.map((row) => eligibleFrom(row, asks, lastUsed))
    : null;
  const activeNow = active.ok ? active.value.rows.map((row) => activeFrom(row, byId)) : null;
  const standing = activeNow?.filter((a) => a.kind !== 'activated');
  const reading: MyRolesReading = {
    coverage: [coverageOf([eligible, active, assignment, eligibility])],
    eligible: eligibleNow,
    active: activeNow,
    requests: asking && asking.flatMap((row) => openFrom(row, asks, now) ?? []),
    ended: asking && endedFrom(asking, now),
    expired: whole(eligible, active, assignment, eligibility)
      ? [
          ...expiredFrom('eligible', rowsOf(eligibility), new Set(eligibleNow?.map(keyOfHeld)), now),
          ...expiredFrom('assigned', rowsOf(assignment), new Set(standing?.map(keyOfHeld)), now),
        ].sort((a, b) => b.endedAt - a.endedAt)
      : null,
    recents: assignment.ok ? recentsOf(history) : null,
  };
  return ok({
    reading,
    onEligibilitySide: eligibility.ok ? new Set(rowsOf(eligibility).map((r) => r.id)) : null,
  });
}

const rowsOf = (part: Result<Rows<ScheduleRequest>>): readonly ScheduleRequest[] =>
  part.ok ? part.value.rows : [];

/** Only where nothing is missing can be said what is no longer there. */
const whole = (...parts: readonly Result<Rows<unknown>>[]): boolean =>
  parts.every((part) => part.ok && part.value.incomplete === null);
