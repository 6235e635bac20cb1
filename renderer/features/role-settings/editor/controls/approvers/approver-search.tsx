import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Input } from '@fluentui/react-components';
import type { Approver } from '../../../../../../shared/contract/my-roles.ts';
import type { PrincipalFound } from '../../../../../../shared/contract/role-settings/detail.ts';
import { useOffline } from '../../../../../state/use-offline.ts';
import { FoundOption } from './found-option.tsx';
import { canBeChosen, searchWords } from './found-words.ts';
import { useApproverSearch } from './use-approver-search.ts';
import css from './approver-search.module.css';

type ApproverSearchProps = {
  readonly named: readonly Approver[];
  readonly describedBy: string;
  readonly onAdd: (found: PrincipalFound) => void;
};

/** Finds people and groups by the beginning of a name: a combobox with a list, the cursor stays in the field. */
export function ApproverSearch({ named, describedBy, onAdd }: ApproverSearchProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const offline = useOffline() !== null;
  const search = useApproverSearch(offline ? '' : typed);
  const shown = useMemo(
    () =>
      search.state === 'found'
        ? search.found.filter((one) => !named.some(({ id: has }) => has === one.id))
        : [],
    [search, named],
  );
  const words =
    offline && typed !== '' ? 'Offline: nobody can be looked for.' : searchWords(search, shown.length, typed);
  const listed = open && typed.trim() !== '';
  const active = listed ? shown[Math.min(at, shown.length - 1)] : undefined;
  const drop = useRef<HTMLDivElement>(null);
  // At 200 % there is little page below the field.
  useEffect(() => {
    if (listed) drop.current?.scrollIntoView({ block: 'nearest' });
  }, [listed, shown.length]);
  const add = (found: PrincipalFound): void => {
    if (!canBeChosen(found)) return;
    onAdd(found);
    setTyped('');
    setOpen(false);
    input.current?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    const last = shown.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (listed && last >= 0) setAt((at + step + last + 1) % (last + 1));
    }
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      add(active);
    }
    if (event.key !== 'Escape' || typed === '') return;
    // The first Esc closes the list, the second empties the field; only then is it the page's.
    event.preventDefault();
    event.stopPropagation();
    if (listed) setOpen(false);
    else setTyped('');
  };
  return (
    <div className={css.search}>
      <Input
        input={{ ref: input }}
        className={css.input}
        role="combobox"
        value={typed}
        placeholder="Add a person or group"
        autoComplete="off"
        maxLength={100}
        data-approver-search
        aria-label="Add a person or group"
        aria-describedby={`${describedBy} ${id}-words`}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        {...(active && { 'aria-activedescendant': `${id}-${active.id}` })}
        onChange={(_, { value }) => {
          setTyped(value);
          setOpen(true);
          setAt(0);
        }}
        onKeyDown={pressed}
        onBlur={() => setOpen(false)}
      />
      <div ref={drop} className={css.drop} hidden={!listed}>
        <ul id={`${id}-list`} role="listbox" aria-label="People and groups" className={css.list}>
          {shown.map((found) => (
            <FoundOption
              key={found.id}
              id={`${id}-${found.id}`}
              found={found}
              active={found === active}
              onChoose={() => add(found)}
            />
          ))}
        </ul>
        {words !== '' && (
          <p className={css.words} aria-hidden="true">
            {words}
          </p>
        )}
      </div>
      <p id={`${id}-words`} role="status" className={listed ? css.spoken : css.words}>
        {typed === '' ? '' : words}
      </p>
    </div>
  );
}
