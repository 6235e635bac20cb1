import type { SettingsSnapshot } from '../../../../shared/contract/role-settings/detail.ts';
import { settingKey } from '../../../../shared/contract/role-settings/settings.ts';
import { settingLabel } from '../words/setting-words.ts';

const WHY: Readonly<Record<SettingsSnapshot['why'], string>> = {
  edit: 'edited it',
  copy: 'copied settings to it',
  template: 'applied a template',
  import: 'imported settings',
  undo: 'went back to a snapshot',
  baseline: 'went back to the baseline',
};

/** What was done after it was taken: "edited it". */
export const whyWords = (why: SettingsSnapshot['why']): string => WHY[why];

/** So many settings are named. */
const NAMED = 4;

/** Which settings the save was about. A name this version does not know is shown as it is. */
export function aboutWords(about: readonly string[]): string {
  const labels = about.map((name) => {
    const known = settingKey.safeParse(name);
    return known.success ? settingLabel(known.data) : name;
  });
  const more = labels.length - NAMED;
  return more > 0 ? `${labels.slice(0, NAMED).join(', ')} and ${more} more` : labels.join(', ');
}
