import { useId } from 'react';
import { useControlAbout } from '../control-about.ts';
import { canDecide } from './approver-state.ts';
import { MemberList } from './member-list.tsx';
import css from './approvers-control.module.css';

/** Who decides where nobody is named: of a role whoever holds one of two roles just then, of a group nobody. graph-pim.md §15.2, §5 [docs] */
export function DefaultApprovers() {
  const id = useId();
  const { plane, defaultApprovers } = useControlAbout();
  if (plane === 'groups')
    return (
      <p className={css.truth}>
        Nobody is named, and a group has no default approvers: every request would wait 24 h and expire.
      </p>
    );
  const usable = defaultApprovers?.people.filter(canDecide).length;
  return (
    <div className={css.truth}>
      <p>
        Nobody is named: active Privileged Role Administrators and Global Administrators decide. Whoever is
        only eligible has to activate first.
        {defaultApprovers?.state === 'read' && usable === 0 && ' Nobody holds either of them now.'}
      </p>
      {defaultApprovers === null ? (
        <p>Who that is now could not be read.</p>
      ) : (
        <MemberList id={id} facts={defaultApprovers} label="Who decides now" />
      )}
    </div>
  );
}
