import type { Scope } from '../../../../shared/contract/my-roles.ts';
import type { SettingKey, SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';

/** A run of the sentence. `setting`: which setting says so, to be underlined where it was changed; null for what joins them. */
export type Segment = { readonly text: string; readonly setting: SettingKey | null };

/** What the activation settings come to, as one sentence (picture 07). Names in it are the service's: show it through ServiceText. */
export function inWords(settings: SomeSettings, scope: Scope): readonly Segment[] {
  void settings;
  void scope;
  return [];
}
