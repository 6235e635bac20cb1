import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { guid } from '../../../../shared/contract/values.ts';
import { accessOf } from '../../../../shared/domain/planes.ts';
import type { Identity } from '../../../console/ports.ts';
import type { PolicyRecord } from '../../../console/settings-ports.ts';
import { unreadableAnswer } from '../../problems/graph-problem.ts';
import { asSettings } from '../../problems/settings-words.ts';
import { readBatch } from '../batch.ts';
import { groupPolicies } from '../groups/group-paths.ts';
import { allPages } from '../pages.ts';
import { rolePolicies } from '../roles/role-paths.ts';
import { recordOfGroup, recordOfRole } from './policy-records.ts';
import type { SettingsReaders } from './settings-readers.ts';
import { settledPolicy, type SettledPolicy } from './settings-shapes.ts';

/**
 * Settings of some roles and groups, read anew, in the order given. What they are called was read with the rest, or comes by a call beside it.
 * @param of at most `POLICIES_AT_ONCE`
 */
export async function readSome(
  { graph, definitions, groupNames }: SettingsReaders,
  who: Identity,
  of: readonly SettingsRef[],
): Promise<readonly Result<PolicyRecord>[]> {
  // What is no id never becomes part of a path.
  const asked = of.filter(canBe);
  if (asked.length === 0) return of.map(() => fail(NONE));
  const paths = [...new Set(asked.map(pathOf))];
  const groupIds = asked.filter(isOfGroup).map(({ definitionId }) => definitionId);
  const [batch, named, names] = await Promise.all([
    readBatch<string>(graph, who, Object.fromEntries(paths.map((path, i) => [String(i), path]))),
    asked.every(isOfGroup) ? null : definitions.known(who),
    groupNames.need(who, [...new Set(groupIds)]),
  ]);
  if (!batch.ok) return of.map(() => batch);
  const read = new Map(
    await Promise.all(
      paths.map(async (path, i) => {
        const policies = await allPages(graph, who, path, batch.value(String(i)), settledPolicy);
        return [path, asSettings(policies)] as const;
      }),
    ),
  );
  return of.map((ref): Result<PolicyRecord> => {
    const policies = canBe(ref) ? read.get(pathOf(ref)) : undefined;
    if (!policies?.ok) return policies ?? fail(NONE);
    const row = policies.value.rows.find((one) => isAbout(one, ref));
    // A row that was there and could not be read is not nothing.
    if (!row) return fail(policies.value.incomplete ?? NONE);
    if (!isOfGroup(ref)) return named ? ok(recordOfRole(row, named)) : fail(NONE);
    const record = recordOfGroup(row, ref.definitionId, names.get(ref.definitionId));
    return record ? ok(record) : fail(unreadableAnswer('neither member nor owner', undefined));
  });
}

const canBe = (ref: SettingsRef): boolean =>
  guid.safeParse(ref.definitionId).success && (ref.scopeId === '/' || isOfGroup(ref));

const isOfGroup = ({ scopeId }: SettingsRef): boolean => accessOf(scopeId) !== null;

const pathOf = (ref: SettingsRef): string =>
  isOfGroup(ref) ? groupPolicies(ref.definitionId) : rolePolicies(ref.definitionId);

const isAbout = ({ roleDefinitionId }: SettledPolicy, ref: SettingsRef): boolean =>
  roleDefinitionId.toLowerCase() === (isOfGroup(ref) ? ref.scopeId : ref.definitionId).toLowerCase();

const NONE = {
  kind: 'not-found',
  title: 'There are no settings of this role or group.',
  advice: 'It was deleted, or PIM does not govern it. Read all role settings again.',
  safeToRetry: true,
} as const;
