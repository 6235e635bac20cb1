import { SETTING_LABELS } from './setting-labels.ts';
import { isRuleId, settingsIn } from './setting-rules.ts';

/** How a rule goes: by the settings that live in it, or by what it is known for; by its id where there are no words for it. */
export function ruleLabel(id: string): string {
  if (id === '') return 'Rule without an id';
  if (isRuleId(id))
    return settingsIn(id)
      .map((key) => SETTING_LABELS[key])
      .join(', ');
  return id.startsWith('CustomExtension_')
    ? `Custom extension ${id.includes('Pre') ? 'before' : 'after'} approval`
    : id;
}
