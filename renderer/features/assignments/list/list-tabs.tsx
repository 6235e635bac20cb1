import { useId } from 'react';
import { Button } from '@fluentui/react-components';
import { TabLine } from '../../../components/tab-line.tsx';
import segments from '../../../components/segments.module.css';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { readOf, tabCount } from '../words/list-words.ts';
import { setListPlace } from './list-place.ts';
import { listLines } from './list-lines.ts';
import { changeView } from './use-assignments-view.ts';
import type { AssignmentList } from './use-assignment-list.ts';
import css from './list-tabs.module.css';

const TABS = [
  ['eligible', 'Eligible'],
  ['active', 'Active'],
  ['expired', 'Expired'],
] as const;
const ORDERS = [
  ['role', 'By role'],
  ['principal', 'By person'],
] as const;

type ListTabsProps = { readonly list: AssignmentList; readonly panelId: string };

/** Eligible, active and expired, each with its count; and whether they stand by role or by person. */
export function ListTabs({ list, panelId }: ListTabsProps) {
  const { read, view, all, shown, lines } = list;
  const name = useId();
  const closed = lines.length > 0 && lines.every((line) => line.kind === 'heading');
  const fold = (): void =>
    setListPlace({
      closed: new Set(
        closed
          ? []
          : listLines(shown[view.tab], view.by, new Set()).flatMap((line) =>
              line.kind === 'heading' ? [line.id] : [],
            ),
      ),
    });
  return (
    <div className={css.line}>
      <TabLine
        label="Assignments"
        panelId={panelId}
        tabs={TABS.map(([value, label]) => ({
          value,
          label,
          count: tabCount(readOf(read, value), all[value].length, shown[value].length),
        }))}
        selected={view.tab}
        onSelect={(tab) => changeView({ tab })}
      >
        <div className={css.end}>
          {lines.length > 0 && (
            <Button size="small" appearance="subtle" onClick={fold}>
              {closed ? 'Unfold all' : 'Fold all'}
            </Button>
          )}
          <fieldset className={segments.set}>
            <legend>
              <VisuallyHidden>Under headings</VisuallyHidden>
            </legend>
            <div className={segments.choice}>
              {ORDERS.map(([by, label]) => (
                <label key={by} className={segments.segment}>
                  <input
                    type="radio"
                    name={name}
                    checked={view.by === by}
                    onChange={() => changeView({ by })}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      </TabLine>
    </div>
  );
}
