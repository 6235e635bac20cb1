import {
  SETTING_KEYS,
  type SettingKey,
  type SettingValues,
  type SomeSettings,
} from '../../../../../shared/contract/role-settings/settings.ts';
import { sameSetting } from '../../../../../shared/domain/role-settings/same-setting.ts';

/** Text in a setting's field that is not its value yet, as typed. */
type Typed = Readonly<Partial<Record<SettingKey, string>>>;
type Step = { readonly changed: SomeSettings; readonly typed: Typed };

/** What was changed of one role in the editor and is not saved. */
export type SettingsDraft = Step & {
  /** The settings in force as the editor last showed them. Where those of now differ, somebody else changed them meanwhile. */
  readonly base: SomeSettings;
  /** What each change was made over, the oldest first. */
  readonly before: readonly Step[];
  /** The setting whose change goes on: what is typed or slid in one go is taken back in one go. */
  readonly going: SettingKey | null;
};

/** More steps back than anybody remembers. */
const STEPS = 100;

/** A draft in which nothing is changed yet. */
export const startDraft = (base: SomeSettings): SettingsDraft => ({
  base,
  changed: {},
  typed: {},
  before: [],
  going: null,
});

/** Whether nothing is in it: nothing changed, nothing half typed. */
export const isEmptyDraft = (draft: SettingsDraft): boolean =>
  Object.keys(draft.changed).length === 0 && Object.keys(draft.typed).length === 0;

const without = <T extends object>(all: T, keys: readonly string[]): T =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key))) as T;

function stepped(draft: SettingsDraft, next: Step, going: SettingKey | null): SettingsDraft {
  const { changed, typed } = draft;
  const goesOn = going !== null && draft.going === going;
  const before = goesOn ? draft.before : [...draft.before, { changed, typed }].slice(-STEPS);
  return { ...draft, ...next, before, going };
}

/** How a value was entered. */
export type Entering = {
  /** The text it was typed as, while the cursor is in it or where it cannot be read; null where the value says it all. */
  readonly typed: string | null;
  /** Whether more of the same may follow: a key stroke, a slider on its way. */
  readonly going: boolean;
};

/** The draft with one setting changed. */
export function withValue<K extends SettingKey>(
  draft: SettingsDraft,
  key: K,
  value: SettingValues[K],
  { typed, going }: Entering,
): SettingsDraft {
  const rest = without(draft.typed, [key]);
  return stepped(
    draft,
    {
      changed: { ...draft.changed, [key]: value },
      typed: typed === null ? rest : { ...rest, [key]: typed },
    },
    going ? key : null,
  );
}

/** What was typed or slid came to its end: the next change is one of its own. */
export const settled = (draft: SettingsDraft): SettingsDraft =>
  draft.going === null ? draft : { ...draft, going: null };

/** The draft with some settings as they are in force. */
export const putBack = (draft: SettingsDraft, keys: readonly SettingKey[]): SettingsDraft =>
  stepped(draft, { changed: without(draft.changed, keys), typed: without(draft.typed, keys) }, null);

/** The draft with nothing changed; one step back brings all of it again. */
export const discarded = (draft: SettingsDraft): SettingsDraft =>
  isEmptyDraft(draft) ? draft : stepped(draft, { changed: {}, typed: {} }, null);

/** The draft before its last change; itself where there was none. */
export function undone(draft: SettingsDraft): SettingsDraft {
  const last = draft.before.at(-1);
  return last ? { ...draft, ...last, before: draft.before.slice(0, -1), going: null } : draft;
}

/** Takes what is in force now as seen, of some settings: what somebody else changed there is no news any more. */
export const seen = (
  draft: SettingsDraft,
  inForce: SomeSettings,
  keys: readonly SettingKey[],
): SettingsDraft => ({
  ...draft,
  base: { ...draft.base, ...Object.fromEntries(keys.map((key) => [key, inForce[key]])) },
});

/**
 * The draft over what was read now: what is in force as it was wanted is no change any more, and there is no way back over a save by single
 * steps. Where nothing of it came into force it is the same draft.
 * @param saved the settings that a save of one's own brought into force: what is in force there is no news
 */
export function overReading(
  draft: SettingsDraft,
  inForce: SomeSettings,
  saved: readonly SettingKey[],
): SettingsDraft {
  const held = SETTING_KEYS.filter(
    (key) => draft.changed[key] !== undefined && isUnchanged(key, draft.changed[key], inForce[key]),
  ).filter((key) => draft.typed[key] === undefined);
  const news = [...held, ...saved].filter((key) => !isUnchanged(key, draft.base[key], inForce[key]));
  if (news.length === 0) return draft;
  return {
    ...seen(draft, inForce, news),
    changed: without(draft.changed, held),
    before: [],
    going: null,
  };
}

const isUnchanged = <K extends SettingKey>(
  key: K,
  a: SomeSettings[K] | undefined,
  b: SomeSettings[K] | undefined,
): boolean => a !== undefined && b !== undefined && sameSetting(key, a, b);

/** The draft without what is as it is in force anyway: what is left is what a save would be about. */
export const withoutIdle = (draft: SettingsDraft, inForce: SomeSettings): SettingsDraft => ({
  ...draft,
  changed: without(
    draft.changed,
    SETTING_KEYS.filter((key) => isUnchanged(key, draft.changed[key], inForce[key])),
  ),
});
