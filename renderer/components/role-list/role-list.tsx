import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { Role, Scope } from '../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { keyOfHeld } from '../../../shared/domain/role-key.ts';
import { FilterField } from '../filter-field.tsx';
import { PrivilegeShield } from '../privilege-shield.tsx';
import { QuietIcon } from '../quiet-icon.tsx';
import { ServiceText } from '../service-text.tsx';
import { aboutName } from '../role-words.ts';
import { listMove, namedLike } from './list-keys.ts';
import css from './role-list.module.css';

/** A role at a scope, or a way of being in a group. */
type Row = { readonly role: Role; readonly scope: Scope };

type RoleListProps = {
  /** Names the list. */
  readonly label: string;
  readonly rows: readonly Row[];
  /** As `keyOfHeld` names them. */
  readonly chosen: ReadonlySet<string>;
  readonly several: boolean;
  /** What stands behind each name. */
  readonly words?: (row: Row) => string;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** Roles and groups to choose from: one tab stop, arrows, Space; narrowed by what is typed. What is chosen stays chosen out of sight. */
export function RoleList({ label, rows, chosen, several, words, onChoose }: RoleListProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const shown = useMemo(() => rows.filter(namedLike(text)), [rows, text]);
  const at = Math.min(active, Math.max(0, shown.length - 1));
  const toggle = (row: Row): void => {
    const key = keyOfHeld(row);
    if (!several) {
      onChoose(new Set([key]));
      return;
    }
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  const goTo = (next: number): void => {
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = shown[at];
    // Ctrl Enter is the dialog's.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return;
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      if (row) toggle(row);
    } else if (several && event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onChoose(new Set([...chosen, ...shown.map(keyOfHeld)]));
    } else {
      const next = listMove(event.key, at, shown.length);
      if (next === null) return;
      event.preventDefault();
      goTo(next);
    }
  };
  return (
    <div className={css.frame}>
      <FilterField
        size="small"
        label={`Filter: ${label}`}
        placeholder="Filter roles and groups"
        value={text}
        onType={(typed) => {
          setText(typed);
          setActive(0);
        }}
        onToList={() => box.current?.focus()}
      />
      <div
        ref={box}
        role="listbox"
        tabIndex={0}
        className={css.list}
        aria-label={label}
        aria-multiselectable={several}
        {...(shown.length > 0 && { 'aria-activedescendant': `${id}-${at}` })}
        onKeyDown={onKeyDown}
      >
        {shown.map((row, index) => (
          <Option
            key={keyOfHeld(row)}
            id={`${id}-${index}`}
            row={row}
            words={words?.(row) ?? ''}
            active={index === at}
            selected={chosen.has(keyOfHeld(row))}
            onPick={() => {
              setActive(index);
              toggle(row);
            }}
          />
        ))}
      </div>
      {shown.length === 0 && <p className={css.none}>No role or group matches.</p>}
    </div>
  );
}

type OptionProps = {
  readonly id: string;
  readonly row: Row;
  readonly words: string;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onPick: () => void;
};

/** The list has the keys: `aria-activedescendant`. */
function Option({ id, row, words, active, selected, onPick }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className={css.option}
      data-active={active}
      tabIndex={-1}
      onClick={onPick}
    >
      <span className={css.mark} aria-hidden="true">
        {selected && <QuietIcon icon={Checkmark16Regular} />}
      </span>
      <ServiceText text={aboutName(row)} />
      <PrivilegeShield privilege={row.role.privilege} plane={planeOfHeld(row)} />
      {words !== '' && <span className={css.words}>{words}</span>}
    </div>
  );
}
