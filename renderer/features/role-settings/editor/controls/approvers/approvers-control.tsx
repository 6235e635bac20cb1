import { useId, useState } from 'react';
import type { Approver } from '../../../../../../shared/contract/my-roles.ts';
import { announce } from '../../../../../state/announcements.ts';
import { visibleText } from '../../../../../components/visible-text.ts';
import { useControlAbout } from '../control-about.ts';
import { ONCE, type ControlProps } from '../control-props.ts';
import { ApproverChip } from './approver-chip.tsx';
import { approverName } from './approver-name.ts';
import { PrincipalSearch } from '../../../../../components/principals/principal-search.tsx';
import { DefaultApprovers } from './default-approvers.tsx';
import { canBeChosen, foundWords } from './found-words.ts';
import { MemberList } from './member-list.tsx';
import css from './approvers-control.module.css';

/** Who decides: people and groups by name, each with who stands behind it. */
export function ApproversControl(props: ControlProps<Approver[]>) {
  const { value, describedBy, onEnter } = props;
  const id = useId();
  const [expanded, setExpanded] = useState<string | null>(null);
  const { approvers } = useControlAbout();
  const factsOf = (approver: Approver) => approvers.find((one) => one.id === approver.id);
  const listed = value.find((one) => one.id === expanded);
  const listedFacts = listed && factsOf(listed);
  const remove = (approver: Approver): void => {
    onEnter(
      value.filter((one) => one !== approver),
      ONCE,
    );
    announce(`${visibleText(approverName(approver, factsOf(approver)))} removed.`);
    // Its button goes with it.
    document.getElementById(`${id}-box`)?.querySelector<HTMLElement>('[data-principal-search]')?.focus();
  };
  return (
    <div className={css.stack}>
      <div
        id={`${id}-box`}
        role="group"
        aria-label="Approvers"
        aria-describedby={describedBy}
        className={css.box}
      >
        {value.map((approver, at) => {
          const facts = factsOf(approver);
          return (
            <ApproverChip
              key={`${approver.id} ${at}`}
              approver={approver}
              facts={facts}
              expanded={approver.kind === 'group' && facts ? expanded === approver.id : null}
              listId={`${id}-members`}
              onExpand={() => setExpanded(expanded === approver.id ? null : approver.id)}
              onRemove={() => remove(approver)}
            />
          );
        })}
        <PrincipalSearch
          named={value}
          label="Add a person or group"
          wordsOf={foundWords}
          canBeChosen={canBeChosen}
          describedBy={describedBy}
          onAdd={({ kind, id: found, name }) => {
            onEnter([...value, { kind, id: found, name }], ONCE);
            announce(`${visibleText(name ?? found)} added.`);
          }}
        />
      </div>
      {listed && listedFacts && (
        <MemberList
          id={`${id}-members`}
          facts={listedFacts}
          label={`Members of ${visibleText(approverName(listed, listedFacts))}`}
        />
      )}
      {value.length === 0 && <DefaultApprovers />}
    </div>
  );
}
