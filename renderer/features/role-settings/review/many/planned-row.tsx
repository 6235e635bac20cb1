import { useId, useState } from 'react';
import { Checkbox } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { PlannedRole } from '../../../../../shared/contract/role-settings/plan.ts';
import { keyOfHeld } from '../../../../../shared/domain/role-key.ts';
import { planeOfHeld } from '../../../../../shared/domain/planes.ts';
import { PrivilegeShield } from '../../../../components/privilege-shield.tsx';
import { ProblemMessage } from '../../../../components/problem-message.tsx';
import { QuietIcon } from '../../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../../components/service-text.tsx';
import { visibleText } from '../../../../components/visible-text.ts';
import { ChangeList } from '../change-list.tsx';
import { RefusedNotices, WarnedList } from '../check-notices.tsx';
import { KeptBack } from '../kept-back.tsx';
import { besidesKept, plannedState, refusedChecks, warnedChecks } from '../plan-items.ts';
import { leaveOut } from '../review-store.ts';
import { aboutName } from '../role-words.ts';
import { plannedWords } from './many-words.ts';
import css from './planned-row.module.css';

type PlannedRowProps = { readonly item: PlannedRole; readonly out: boolean };

/** One role of a plan about several: in or out, and its changes on demand. */
export function PlannedRow({ item, out }: PlannedRowProps) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  const state = plannedState(item);
  const name = visibleText(aboutName(item));
  return (
    <li className={css.row} data-state={state} data-out={out}>
      <div className={css.head}>
        {state === 'changes' ? (
          <Checkbox
            checked={!out}
            aria-label={`Save ${name}`}
            onChange={(_, { checked }) => leaveOut(keyOfHeld(item), checked !== true)}
          />
        ) : (
          <span />
        )}
        <button
          type="button"
          className={css.name}
          aria-expanded={open}
          {...(open && { 'aria-controls': detail })}
          onClick={() => setOpen(!open)}
        >
          <QuietIcon icon={open ? ChevronDown16Regular : ChevronRight16Regular} />
          <span>
            <ServiceText text={aboutName(item)} />
          </span>
        </button>
        <PrivilegeShield privilege={item.role.privilege} plane={planeOfHeld(item)} />
        <span className={css.words}>
          <ServiceText text={plannedWords(item, out)} />
        </span>
      </div>
      {open && (
        <div id={detail} className={css.detail}>
          {item.problem && <ProblemMessage problem={item.problem} />}
          {item.changes.length > 0 && (
            <ChangeList
              label={`Changes to ${name}`}
              changes={item.changes}
              refused={new Set(refusedChecks(item).flatMap(({ setting }) => setting ?? []))}
            />
          )}
          <RefusedNotices checks={besidesKept(refusedChecks(item), item)} />
          <KeptBack keptBack={item.keptBack} />
          <WarnedList checks={besidesKept(warnedChecks(item), item)} />
        </div>
      )}
    </li>
  );
}
