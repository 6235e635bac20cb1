import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { SettingChange } from '../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey } from '../../../../shared/contract/role-settings/settings.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { settingLabel } from '../words/setting-words.ts';
import { changeWords } from './change-values.ts';
import { changeNote } from './review-words.ts';
import { useContextNames } from './use-context-names.ts';
import css from './change-list.module.css';

type ChangeListProps = {
  /** Names the list where it stands. */
  readonly label: string;
  readonly changes: readonly SettingChange[];
  /** Settings that would be refused. */
  readonly refused: ReadonlySet<SettingKey>;
  /** The two sides by name. */
  readonly heads?: readonly [string, string];
};

/** Settings before and after, in words and by the rules they stand in. */
export function ChangeList({
  label,
  changes,
  refused,
  heads = ['In force now', 'After saving'],
}: ChangeListProps) {
  return (
    <div role="table" aria-label={label} className={css.table}>
      <div role="rowgroup">
        <div role="row" className={css.head}>
          <span role="columnheader">Setting</span>
          <span role="columnheader">{heads[0]}</span>
          <span aria-hidden="true" />
          <span role="columnheader">{heads[1]}</span>
        </div>
      </div>
      <div role="rowgroup">
        {changes.map((change) => (
          <Change key={change.setting} change={change} refused={refused.has(change.setting)} />
        ))}
      </div>
    </div>
  );
}

function Change({ change, refused }: { readonly change: SettingChange; readonly refused: boolean }) {
  const { setting, before, after, ruleIds } = change;
  const note = changeNote(change);
  const contexts = useContextNames();
  return (
    <div role="row" className={css.row} data-setting={setting}>
      <div role="rowheader" className={css.setting}>
        {settingLabel(setting)}
        <span className={css.rules}>
          {ruleIds.map((ruleId, index) => (
            <span key={ruleId}>
              {index > 0 && ' + '}
              <ServiceText text={ruleId} />
            </span>
          ))}
        </span>
      </div>
      <div role="cell" className={css.before}>
        <s>
          <ServiceText text={changeWords(setting, before, contexts)} />
        </s>
      </div>
      <QuietIcon icon={ArrowRight16Regular} className={css.arrow} />
      <div role="cell" className={css.after} data-refused={refused}>
        <strong>
          <ServiceText text={changeWords(setting, after, contexts)} />
        </strong>
        {refused && <span className={css.note}>Would be refused.</span>}
        {note !== null && <span className={css.note}>{note}</span>}
      </div>
    </div>
  );
}
