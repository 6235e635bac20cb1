import type { ChangeSource, SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey, SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { internalProblem } from '../../../../shared/domain/problems.ts';
import { readSettingsFile } from '../../../../shared/domain/role-settings/settings-file.ts';
import {
  noFileChosen,
  nothingToKeep,
  snapshotGone,
} from '../../../../shared/domain/role-settings/settings-problems.ts';
import { settingsToMeet } from '../../../../shared/domain/role-settings/settings-to-meet.ts';
import { understandRules } from '../../../../shared/domain/role-settings/understand-rules.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import { readInForce } from '../read-in-force.ts';
import { keyOfRef } from '../settings-row.ts';
import type { World } from '../../world.ts';

/** What is wanted of one role. `wanted` is asked for the settings in force, as a template asks nothing of what is stricter already. */
export type Wanted = {
  readonly of: SettingsRef;
  readonly wanted: (inForce: SomeSettings) => SomeSettings;
  /** The settings as somebody saw them who decided this; null where nobody did. */
  readonly base: SomeSettings | null;
};

export type AllWanted = { readonly each: readonly Wanted[]; readonly ignored: readonly string[] };

/** What a change comes down to, role by role; each role once. */
export async function wantedSettings(
  world: World,
  entra: Entra,
  who: Identity,
  source: ChangeSource,
): Promise<Result<AllWanted>> {
  switch (source.kind) {
    case 'edit':
      return all(source.to, () => source.settings, source.base);
    case 'template':
      return all(source.to, (inForce) => settingsToMeet(source.template, inForce));
    case 'copy': {
      const { from, to, only } = source;
      const [read] = await readInForce(entra, who, [from]);
      if (!read?.ok) return read ?? fail(internalProblem('reading role settings'));
      const { settings } = understandRules(read.value.rules);
      const copied = only ? pick(settings, only) : settings;
      return all(
        to.filter((ref) => keyOfRef(ref) !== keyOfRef(from)),
        () => copied,
      );
    }
    case 'undo': {
      const snapshot = await world.snapshots.load(who, source.of, source.snapshotId);
      if (!snapshot) return fail(snapshotGone());
      const { settings } = understandRules(snapshot.rules);
      return all([source.of], () => settings);
    }
    case 'baseline': {
      const { baseline } = world.store.get('roleSettings');
      if (!baseline) return fail(nothingToKeep());
      const kept = new Map(baseline.entries.map((entry) => [keyOfRef(entry), entry.settings]));
      return ok({
        each: once(source.to).flatMap((of) => {
          const settings = kept.get(keyOfRef(of));
          return settings ? [{ of, wanted: () => settings, base: null }] : [];
        }),
        ignored: [],
      });
    }
    case 'import':
      return imported(world);
  }
}

const all = (
  to: readonly SettingsRef[],
  wanted: Wanted['wanted'],
  base: SomeSettings | null = null,
): Result<AllWanted> => ok({ each: once(to).map((of) => ({ of, wanted, base })), ignored: [] });

const once = (refs: readonly SettingsRef[]): SettingsRef[] => [
  ...new Map(refs.map((ref) => [keyOfRef(ref), ref])).values(),
];

const pick = (settings: SomeSettings, only: readonly SettingKey[]): SomeSettings =>
  Object.fromEntries(only.filter((key) => settings[key] !== undefined).map((key) => [key, settings[key]]));

/** A file the user chooses: what it says of roles there are here. */
async function imported({ files, store }: World): Promise<Result<AllWanted>> {
  const chosen = await files.open();
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return fail(noFileChosen());
  const read = readSettingsFile(chosen.value.text);
  if (!read.ok) return read;
  const { entries, ignored } = read.value;
  const here = new Set(
    store
      .get('roleSettings')
      .rows.map(({ role, scope }) => keyOfRef({ definitionId: role.definitionId, scopeId: scope.id })),
  );
  const known = entries.filter((entry) => here.has(keyOfRef(entry)));
  const unknown = entries.filter((entry) => !here.has(keyOfRef(entry)));
  return ok({
    each: known.map(({ definitionId, scopeId, settings }) => ({
      of: { definitionId, scopeId },
      wanted: () => settings,
      base: null,
    })),
    ignored: [...ignored, ...unknown.map(({ name }) => `${name}: there is no such role or group here.`)],
  });
}
