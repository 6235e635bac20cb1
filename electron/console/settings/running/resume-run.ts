import type { RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { goneFromView } from '../../../../shared/domain/problems.ts';
import { runUnderWay } from '../../../../shared/domain/role-settings/settings-problems.ts';
import type { World } from '../../world.ts';
import { carryOut } from './carry-out.ts';
import { keep, liveRunOf, tell } from './live-run.ts';

/** The intent: goes on with what is not saved. What somebody else changed meanwhile is for a new plan. */
export async function resumeSettingsRun(world: World): Promise<Result<Record<string, never>>> {
  const who = world.running.identity;
  const live = who && liveRunOf(world, who);
  if (!who || !live) return fail(goneFromView('This save'));
  if (live.going) return fail(runUnderWay());
  const before = live.kept;
  live.going = true;
  const items = live.kept.run.items.map((item) =>
    DONE_WITH.has(item.state) || isKeptBack(item) ? item : again(item),
  );
  tell(world, who, live, { items, state: 'running', problem: null, endedAt: null });
  const saved = await keep(world, who, live);
  if (!saved.ok) {
    live.going = false;
    live.kept = before;
    tell(world, who, live, {});
    return saved;
  }
  void carryOut(world, who, live);
  return ok({});
}

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
