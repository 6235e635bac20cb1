import type { ChangeSource, SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import type { SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { internalProblem } from '../../../../shared/domain/problems.ts';
import { nothingToKeep, snapshotGone } from '../../../../shared/domain/role-settings/settings-problems.ts';
import { towardsTemplate } from '../../../../shared/domain/role-settings/templates.ts';
import { understandRules } from '../../../../shared/domain/role-settings/understand-rules.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import { importedSettings } from './imported-settings.ts';
import { pick } from './pick.ts';
import { readInForce } from '../read-in-force.ts';
import { keyOfRef } from '../settings-row.ts';
import type { World } from '../../world.ts';

/** What is wanted of one role. `wanted` is asked for the settings in force, as a template asks nothing of what is stricter already. */
export type Wanted = {
  readonly of: SettingsRef;
  readonly wanted: (inForce: SomeSettings) => SomeSettings;
  /** The settings as somebody saw them who decided this; null where nobody did. */
  readonly base: SomeSettings | null;
  /** Of an edit: whether what all rules say now is to be compared with what was shown. */
  readonly compared?: boolean;
  /** Of an undo: the rules as they were. */
  readonly snapshot?: readonly unknown[];
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
      return ok({
        each: once(source.to).map((of) => ({
          of,
          wanted: () => source.settings,
          base: source.base,
          compared: source.shown !== null,
        })),
        ignored: [],
      });
    case 'template':
      return all(source.to, (inForce) => towardsTemplate(source.template, inForce));
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
      return ok({
        each: [{ of: source.of, wanted: () => settings, base: null, snapshot: snapshot.rules }],
        ignored: [],
      });
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
      return importedSettings(world, who);
  }
}

const all = (to: readonly SettingsRef[], wanted: Wanted['wanted']): Result<AllWanted> =>
  ok({ each: once(to).map((of) => ({ of, wanted, base: null })), ignored: [] });

const once = (refs: readonly SettingsRef[]): SettingsRef[] => [
  ...new Map(refs.map((ref) => [keyOfRef(ref), ref])).values(),
];
