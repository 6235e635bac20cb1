import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { inLanes, LANES } from '../../../../shared/domain/in-lanes.ts';
import { inParts } from '../../../../shared/domain/in-parts.ts';
import type { Identity } from '../../../console/ports.ts';
import {
  POLICIES_AT_ONCE,
  type PolicyRecord,
  type SettingsReading,
} from '../../../console/settings-ports.ts';
import { asSettings } from '../../problems/settings-words.ts';
import { coverageOf } from '../coverage.ts';
import { firstPage } from '../first-page.ts';
import { groupCoverage, isRead } from '../groups/group-coverage.ts';
import { groupPolicies } from '../groups/group-paths.ts';
import { findGroups } from '../groups/group-sources.ts';
import { allPages, type Rows } from '../pages.ts';
import { rolePolicies } from '../roles/role-paths.ts';
import { recordOfGroup, recordOfRole } from './policy-records.ts';
import type { SettingsReaders } from './settings-readers.ts';
import { settledPolicy, type SettledPolicy } from './settings-shapes.ts';

type Read = Result<Rows<SettledPolicy>>;

/**
 * All role settings: of the roles by one call, with what they are called by another beside it, and one for each further page; where to look for
 * groups goes along with the first. Then the groups, `POLICIES_AT_ONCE` a batch. Fails where there is no connection for any of it.
 */
export async function readAll(readers: SettingsReaders, who: Identity): Promise<Result<SettingsReading>> {
  const { graph, gathered, definitions, groupNames } = readers;
  // All begun in the same turn, so that it goes out together (`../gathered-reads.ts`).
  const [roles, named, found] = await Promise.all([
    readRoles(readers, who),
    definitions.read(who),
    findGroups(graph, gathered, who),
  ]);
  const groupIds = [...found.groups.keys()];
  const [policies, names] = await Promise.all([
    readGroups(readers, who, groupIds),
    groupNames.complete(who, found.groups),
  ]);
  const ofGroups = groupIds.flatMap((groupId, i): PolicyRecord[] => {
    const read = policies[i];
    const rows = read?.ok ? read.value.rows : [];
    return rows.flatMap((row) => recordOfGroup(row, groupId, names.get(groupId)) ?? []);
  });
  const coverage = [coverageOf('entra-roles', [roles]), groupCoverage(found, policies)] as const;
  const [ofRoles, groups] = coverage;
  // Nothing that a right could mend: there is no connection.
  if (!roles.ok && ofRoles.state === 'failed' && groups.state === 'failed') return fail(roles.problem);
  return ok({
    coverage,
    privilegeFrom: named.from,
    groupSources: found.sources,
    records: {
      'entra-roles': roles.ok ? roles.value.rows.map((row) => recordOfRole(row, named)) : null,
      groups: isRead(groups) ? ofGroups : null,
    },
  });
}

async function readRoles({ graph, gathered, smallPages }: SettingsReaders, who: Identity): Promise<Read> {
  const path = rolePolicies();
  const first = await firstPage(smallPages, 'policies', path, (asked) => gathered(who, asked));
  return asSettings(await allPages(graph, who, path, first, settledPolicy));
}

/** The settings of each group, in the order given. A group that PIM does not govern has none: no failure. */
async function readGroups(
  { graph, gathered }: SettingsReaders,
  who: Identity,
  groupIds: readonly string[],
): Promise<readonly Read[]> {
  const read = await inLanes(LANES, inParts(groupIds, POLICIES_AT_ONCE), (some) =>
    Promise.all(
      some.map(async (groupId): Promise<Read> => {
        const path = groupPolicies(groupId);
        const policies = await allPages(graph, who, path, await gathered(who, path), settledPolicy);
        const ungoverned = !policies.ok && policies.problem.kind === 'not-found';
        return ungoverned ? { ok: true, value: { rows: [], incomplete: null } } : asSettings(policies);
      }),
    ),
  );
  return read.flat();
}
