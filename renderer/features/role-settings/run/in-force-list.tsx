import type { RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { changeWords } from '../review/change-values.ts';
import { useContextNames } from '../review/use-context-names.ts';
import { settingLabel } from '../words/setting-words.ts';
import { inForce, valuesNow, type InForce } from './in-force.ts';
import css from './in-force-list.module.css';

type InForceListProps = { readonly item: RunItem; readonly name: string; readonly underWay: boolean };

const NOTES: Readonly<Record<InForce, string>> = {
  after: 'as you asked',
  before: 'as it was',
  mixed: 'neither as it was nor as you asked: only some of its rules were saved',
  unknown: 'not known: read it again',
  waiting: 'waiting',
};

/** Which value of each setting is in force now: the answer to a save of which only a part was taken. */
export function InForceList({ item, name, underWay }: InForceListProps) {
  const contexts = useContextNames();
  return (
    <div role="table" aria-label={`In force now in ${name}`} className={css.table}>
      <div role="rowgroup">
        <div role="row" className={css.head}>
          <span role="columnheader">Setting</span>
          <span role="columnheader">{underWay ? 'In force' : 'In force now'}</span>
        </div>
      </div>
      <div role="rowgroup">
        {item.changes.map((change) => {
          const holds = inForce(change, item, underWay);
          return (
            <div key={change.setting} role="row" className={css.row} data-holds={holds}>
              <span role="rowheader">{settingLabel(change.setting)}</span>
              <span role="cell">
                <ServiceText
                  text={valuesNow(change, item, underWay)
                    .map((value) => changeWords(change.setting, value, contexts))
                    .join(' or ')}
                />
                , <em>{NOTES[holds]}</em>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
