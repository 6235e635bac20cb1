import type { RunItem, SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import { goneFromView } from '../../../../shared/domain/problems.ts';
import { isHalfDone } from '../../../../shared/domain/role-settings/half-done.ts';
import { runLeftHalfDone } from '../../../../shared/domain/role-settings/settings-problems.ts';
import type { RunKind } from '../../runs/run-kind.ts';
import { POLICIES_AT_ONCE, type KeptRun } from '../../settings-ports.ts';
import { askedToWait } from './item-after.ts';
import { saveSome } from './save-some.ts';
import { SETTINGS_RUNS } from './settings-runs.ts';

/** How saves of role settings are done: twenty roles at a time. */
export const SAVE: RunKind<SettingsRun['why'], RunItem, KeptRun['work'][number]> = {
  ...SETTINGS_RUNS,
  called: 'a save of role settings',
  area: 'settings',
  atOnce: () => POLICIES_AT_ONCE,
  doSome: saveSome,
  heldUntil: ({ rules }) => askedToWait(rules),
  waitAgain: (item) => ({
    ...item,
    state: 'waiting',
    problem: null,
    rules: item.rules.map((rule) =>
      rule.problem?.retryAt === undefined ? rule : { ...rule, state: 'waiting', problem: null },
    ),
  }),
  brokeUnder: (item, problem) => (item.state === 'writing' ? { ...item, state: 'unknown', problem } : item),
  again: (item) => (DONE_WITH.has(item.state) || isKeptBack(item) ? item : again(item)),
  isHalfDone,
  leftHalfDone: runLeftHalfDone,
  gone: () => goneFromView('This save'),
};

/** What somebody else changed meanwhile is for a new plan. */
const DONE_WITH: ReadonlySet<RunItem['state']> = new Set(['saved', 'changed-meanwhile']);

/** What the plan itself had refused stays so: its checks are not made again. */
const isKeptBack = ({ state, rules }: RunItem): boolean =>
  state === 'refused' && rules.every((rule) => rule.state === 'not-sent' && rule.problem === null);

const again = (item: RunItem): RunItem => ({
  ...item,
  state: 'waiting',
  problem: null,
  rules: item.rules.map((rule) =>
    rule.state === 'saved' ? rule : { ...rule, state: 'waiting', problem: null },
  ),
});
