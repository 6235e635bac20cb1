import { vi } from 'vitest';
import type { ApproverFacts } from '../../../shared/contract/role-settings/detail.ts';
import type { SettingsRef } from '../../../shared/contract/role-settings/plan.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { goneFromView } from '../../../shared/domain/problems.ts';
import { personOf } from '../session/person.ts';
import type {
  ApproverDirectory,
  BaselineFile,
  ChosenFiles,
  KeptRun,
  KeptSnapshot,
  PolicyRecord,
  RuleWritten,
  RunFile,
  SettingsGateway,
  SnapshotsFile,
} from '../settings-ports.ts';

const TENANT = { id: '/', kind: 'tenant' as const, name: null };
const target = (caller: string, level: string) => ({
  caller,
  operations: ['all'],
  level,
  inheritableSettings: [],
  enforcedSettings: [],
});
const TYPE = '#microsoft.graph.unifiedRoleManagementPolicy';

/** Two rules, as the service gives them; a role with no more than these has fifteen missing. graph-pim.md §4.1 [capture] */
const rules = (maximumDuration: string): Record<string, unknown>[] => [
  {
    '@odata.type': `${TYPE}ExpirationRule`,
    id: 'Expiration_EndUser_Assignment',
    isExpirationRequired: true,
    maximumDuration,
    target: target('EndUser', 'Assignment'),
  },
  {
    '@odata.type': `${TYPE}EnablementRule`,
    id: 'Enablement_EndUser_Assignment',
    enabledRules: ['Justification'],
    target: target('EndUser', 'Assignment'),
  },
];

/** A role of the tests by number, and how its settings are asked for. */
export const refOf = (n: number): SettingsRef => ({
  definitionId: `0000000${n % 10}-0000-4000-8000-${String(n).padStart(12, '0')}`,
  scopeId: '/',
});

export const policyOf = (n: number, maximum = 'PT8H'): PolicyRecord => ({
  role: { definitionId: refOf(n).definitionId, name: `Role ${n}`, description: '', privilege: 'none' },
  scope: TENANT,
  policyId: `policy-${n}`,
  rules: rules(maximum),
  changedAt: null,
  changedBy: null,
});

/** An approver as they are read, with those who stand behind. */
export const factsOf = (
  { kind, id }: Pick<ApproverFacts, 'kind' | 'id'>,
  people: ApproverFacts['people'] = [],
): ApproverFacts => ({ kind, id, name: null, state: 'read', reason: null, people, groupKind: null });

/** A service that holds role settings, and takes what is written to them. Each call can be told otherwise. */
export function testSettings() {
  const policies = new Map<string, PolicyRecord>([1, 2, 3].map((n) => [policyOf(n).policyId, policyOf(n)]));
  const find = ({ definitionId }: SettingsRef): Result<PolicyRecord> => {
    const found = [...policies.values()].find(({ role }) => role.definitionId === definitionId);
    return found ? ok(found) : fail(goneFromView('This role'));
  };
  const put = (policyId: string, body: Readonly<Record<string, unknown>>): RuleWritten => {
    const record = policies.get(policyId);
    if (!record) return { kind: 'refused', problem: goneFromView('This role') };
    const changed = record.rules.map((rule) =>
      (rule as { id: string }).id === body['id'] ? { ...(rule as object), ...body } : rule,
    );
    policies.set(policyId, { ...record, rules: changed });
    return { kind: 'taken' };
  };
  const settings = {
    readAll: vi.fn<SettingsGateway['readAll']>(() =>
      Promise.resolve(
        ok({
          coverage: [
            { plane: 'entra-roles', state: 'complete', reason: null },
            { plane: 'groups', state: 'complete', reason: null },
          ],
          privilegeFrom: 'service',
          groupSources: [],
          records: { 'entra-roles': [...policies.values()], groups: [] },
        }),
      ),
    ),
    readSome: vi.fn<SettingsGateway['readSome']>((_, of) => Promise.resolve(of.map(find))),
    write: vi.fn<SettingsGateway['write']>((_, all) =>
      Promise.resolve(all.map((one) => one.rules.map(({ body }) => put(one.policyId, body)))),
    ),
    readHolders: vi.fn<SettingsGateway['readHolders']>(() =>
      Promise.resolve({ state: 'read', reason: null, holders: [] }),
    ),
    readContexts: vi.fn<SettingsGateway['readContexts']>(() =>
      Promise.resolve({ state: 'read', reason: null, contexts: [] }),
    ),
  };
  const approverDirectory = {
    find: vi.fn<ApproverDirectory['find']>(() => Promise.resolve(ok({ found: [], more: false }))),
    facts: vi.fn<ApproverDirectory['facts']>((_, of) => Promise.resolve(of.map((one) => factsOf(one)))),
    defaults: vi.fn<ApproverDirectory['defaults']>(() => Promise.resolve(factsOf({ kind: 'group', id: '' }))),
  };
  return { settings, approverDirectory, policies };
}

/** What is kept of role settings, in memory; `disk` is what another start would find. */
export function memorySettingsFiles() {
  const disk = { runs: new Map<string, KeptRun>(), snapshots: [] as KeptSnapshot[] };
  const baselines = new Map<string, Parameters<BaselineFile['save']>[1]>();
  const same = (a: SettingsRef, b: SettingsRef): boolean =>
    a.definitionId === b.definitionId && a.scopeId === b.scopeId;
  const snapshots = {
    list: vi.fn<SnapshotsFile['list']>((_, of) =>
      Promise.resolve(disk.snapshots.filter((s) => same(s.of, of))),
    ),
    load: vi.fn<SnapshotsFile['load']>((_, of, id) =>
      Promise.resolve(disk.snapshots.find((s) => s.id === id && same(s.of, of)) ?? null),
    ),
    add: vi.fn<SnapshotsFile['add']>((_, more) => {
      disk.snapshots.push(...more);
      return Promise.resolve(ok(null));
    }),
  };
  const runFile = {
    load: vi.fn<RunFile['load']>((who) => Promise.resolve(disk.runs.get(personOf(who)) ?? null)),
    save: vi.fn<RunFile['save']>((who, run) => {
      disk.runs.set(personOf(who), structuredClone(run));
      return Promise.resolve(ok(null));
    }),
    wipe: vi.fn<RunFile['wipe']>((who) => Promise.resolve(void disk.runs.delete(personOf(who)))),
  };
  const baselineFile: BaselineFile = {
    load: (who) => Promise.resolve(baselines.get(personOf(who)) ?? null),
    save: (who, baseline) => {
      baselines.set(personOf(who), baseline);
      return Promise.resolve(ok(null));
    },
    wipe: (who) => Promise.resolve(void baselines.delete(personOf(who))),
  };
  const files = {
    save: vi.fn<ChosenFiles['save']>(() => Promise.resolve(ok({ saved: true } as const))),
    open: vi.fn<ChosenFiles['open']>(() => Promise.resolve(ok(null))),
  };
  return { snapshots, runFile, baselines: baselineFile, files, disk };
}
