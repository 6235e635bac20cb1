import { useId, useState } from 'react';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { aboutName } from '../review/role-words.ts';
import { ResultIcon } from './result-icon.tsx';
import { RunRoleResult } from './run-role-result.tsx';
import { itemEnd } from './item-end.ts';
import { itemWords } from './run-words.ts';
import css from './run-row.module.css';

type RunRowProps = { readonly item: RunItem; readonly underWay: boolean };

/** One role of a save of several, and what became of it; rule by rule on demand. */
export function RunRow({ item, underWay }: RunRowProps) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  const kind = itemEnd(item, underWay);
  const words = itemWords(item, underWay);
  return (
    <li className={css.row} data-kind={kind}>
      <div className={css.head}>
        <ResultIcon kind={kind} />
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
        <span className={css.words}>
          <strong>{words.title}</strong> <ServiceText text={item.problem?.title ?? words.detail} />
        </span>
      </div>
      {open && (
        <div id={detail} className={css.detail}>
          <RunRoleResult item={item} underWay={underWay} />
        </div>
      )}
    </li>
  );
}
