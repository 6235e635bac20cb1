import type { SettingsPlan } from '../../../shared/contract/role-settings/plan.ts';
import type { Identity } from '../ports.ts';
import type { KeptRun, PolicyRecord } from '../settings-ports.ts';

/** A plan as main keeps it: what was shown, and what it takes to do it. */
export type KeptPlan = {
  readonly of: Identity;
  readonly plan: SettingsPlan;
  readonly work: KeptRun['work'];
};

/** A run, whoever is on screen. */
export type LiveRun = {
  kept: KeptRun;
  /** Something of it is on its way, or is about to be. */
  going: boolean;
  /** The user wants no more of it to be sent. */
  stop: boolean;
  /** Ends a wait that the service asked for. */
  wake: () => void;
};

/** What memory holds of role settings. */
export type SettingsState = {
  /** Rules as they were read, by `roleKey`, of whoever is on screen. */
  records: Map<string, PolicyRecord>;
  /** `since`: what was read by itself while all of it was being read, and is no older than that. */
  reading: { readonly of: Identity; readonly since: Map<string, PolicyRecord>; done: Promise<void> } | null;
  plan: KeptPlan | null;
  /** By `personOf`. */
  readonly runs: Map<string, LiveRun>;
};

export const noSettings = (): SettingsState => ({
  records: new Map(),
  reading: null,
  plan: null,
  runs: new Map(),
});
