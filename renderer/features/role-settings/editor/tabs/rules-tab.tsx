import { ServiceText } from '../../../../components/service-text.tsx';
import { RULE_IDS, isRuleId, settingsIn } from '../../../../../shared/domain/role-settings/setting-rules.ts';
import { useEditor } from '../editor-context.ts';
import { keptWords } from '../rows/kept-words.ts';
import { RuleText } from '../rows/rule-text.tsx';
import { settingLabel } from '../../words/setting-words.ts';
import css from './rules-tab.module.css';

/** Every rule as the service gave it, those that no other tab shows too. To be read, not changed. */
export function RulesTab() {
  const { detail } = useEditor();
  const missing = RULE_IDS.filter((id) => !detail.rules.some((rule) => rule.id === id));
  return (
    <div className={css.rules}>
      <p className={css.note}>
        As the service gave them when this was read. A save writes a rule only where a setting in it changes,
        and then writes back everything else in it as it was.
      </p>
      {detail.rules.map(({ id, text }, at) => {
        const kept = detail.row.kept.find((rule) => rule.id === id);
        return (
          <details key={`${id} ${at}`} className={css.rule}>
            <summary>
              <code className={css.id}>
                <ServiceText text={id === '' ? 'no id' : id} />
              </code>
              <span className={css.about}>
                {kept ? <ServiceText text={`Kept exactly as it is. ${keptWords(kept)}`} /> : aboutRule(id)}
              </span>
            </summary>
            <RuleText text={text} label={`Rule ${id}`} />
          </details>
        );
      })}
      {missing.length > 0 && <p className={css.note}>Not given by the service: {missing.join(', ')}.</p>}
    </div>
  );
}

const aboutRule = (id: string): string => (isRuleId(id) ? settingsIn(id).map(settingLabel).join(', ') : '');
