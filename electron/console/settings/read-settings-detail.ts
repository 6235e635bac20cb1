import type { SettingsDetail } from '../../../shared/contract/role-settings/detail.ts';
import type { SettingsRef } from '../../../shared/contract/role-settings/plan.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { planeOf } from '../../../shared/domain/planes.ts';
import { internalProblem, signInNeeded } from '../../../shared/domain/problems.ts';
import { canonicalRules } from '../../../shared/domain/role-settings/canonical-rule.ts';
import { idOfRule } from '../../../shared/domain/role-settings/id-of-rule.ts';
import { noteReachability } from '../reading/reachability.ts';
import { isOnScreen } from '../session/person.ts';
import type { World } from '../world.ts';
import { approverFactsOf, namedApprovers } from './approvers.ts';
import { publishRecords } from './publish-records.ts';
import { readInForce } from './read-in-force.ts';
import { settingsRowOf } from './settings-row.ts';

/** The intent: one role's settings with what an editor shows besides. Only the settings themselves can fail it; the rest says how far it was read. */
export async function readSettingsDetail(world: World, of: SettingsRef): Promise<Result<SettingsDetail>> {
  const { running, entra, clock, snapshots } = world;
  const who = running.identity;
  if (!who || !entra) return fail(signInNeeded());
  const ofRole = planeOf(of.scopeId) === 'entra-roles';
  const [[policy], holders, contexts, defaultApprovers, kept] = await Promise.all([
    readInForce(entra, who, [of]),
    entra.settings.readHolders(who, of),
    entra.settings.readContexts(who),
    ofRole ? entra.approverDirectory.defaults(who) : null,
    snapshots.list(who, of),
  ]);
  if (!isOnScreen(running, who)) return fail(signInNeeded());
  const read = policy ?? fail(internalProblem('reading role settings'));
  noteReachability(world, read.ok ? null : read.problem);
  if (!read.ok) return read;
  const record = read.value;
  publishRecords(world, who, [record]);
  const row = settingsRowOf(record);
  return ok({
    row,
    readAt: clock.now(),
    rules: record.rules.map((rule) => ({ id: idOfRule(rule), text: JSON.stringify(rule, null, 2) })),
    canonical: canonicalRules(record.rules),
    approvers: await approverFactsOf(entra, who, namedApprovers(row.settings.approvers)),
    defaultApprovers,
    contexts,
    holders,
    snapshots: [...kept],
  });
}
