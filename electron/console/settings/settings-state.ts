import type { RunItem, SettingsPlan, SettingsRun } from '../../../shared/contract/role-settings/plan.ts';
import type { Identity } from '../ports.ts';
import type { LiveRun } from '../runs/run-kind.ts';
import type { KeptRun, PolicyRecord } from '../settings-ports.ts';

/** A plan as main keeps it: what was shown, and what it takes to do it. */
export type KeptPlan = {
  readonly of: Identity;
  readonly plan: SettingsPlan;
  readonly work: KeptRun['work'];
};

/** A save, whoever is on screen. */
export type LiveSave = LiveRun<SettingsRun['why'], RunItem, KeptRun['work'][number]>;

/** What memory holds of role settings. */
export type SettingsState = {
  /** Rules as they were read, by `roleKey`, of whoever is on screen. */
  records: Map<string, PolicyRecord>;
  /** `since`: what was read by itself while all of it was being read, and is no older than that. */
  reading: { readonly of: Identity; readonly since: Map<string, PolicyRecord>; done: Promise<void> } | null;
  plan: KeptPlan | null;
  /** By `personOf`. */
  readonly runs: Map<string, LiveSave>;
};

export const noSettings = (): SettingsState => ({
  records: new Map(),
  reading: null,
  plan: null,
  runs: new Map(),
});
