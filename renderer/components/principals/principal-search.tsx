import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Input } from '@fluentui/react-components';
import type { PrincipalFound } from '../../../shared/contract/role-settings/detail.ts';
import { useOffline } from '../../state/use-offline.ts';
import { FoundOption } from './found-option.tsx';
import { searchWords } from './search-words.ts';
import { usePrincipalSearch, type Search } from './use-principal-search.ts';
import css from './principal-search.module.css';

type PrincipalSearchProps = {
  /** Who is chosen already: they are not offered. */
  readonly named: readonly { readonly id: string }[];
  /** What choosing does: "Add a person or group". */
  readonly label: string;
  readonly describedBy: string;
  /** What is to be known of somebody found, under the name; parts are the service's. */
  readonly wordsOf: (found: PrincipalFound) => string;
  readonly canBeChosen: (found: PrincipalFound) => boolean;
  /** What was typed, where it names somebody by itself: then nobody is looked for. */
  readonly asTyped?: (typed: string) => PrincipalFound | null;
  readonly onAdd: (found: PrincipalFound) => void;
};

const NOBODY = (): null => null;

/** Finds people and groups by the beginning of a name: a combobox with a list, the cursor stays in the field. */
export function PrincipalSearch(props: PrincipalSearchProps) {
  const { named, label, describedBy, wordsOf, canBeChosen, asTyped = NOBODY, onAdd } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const offline = useOffline() !== null;
  const spelt = asTyped(typed);
  const looked = usePrincipalSearch(offline || spelt !== null ? '' : typed);
  const search: Search = spelt === null ? looked : { state: 'found', found: [spelt], more: false };
  const shown =
    search.state === 'found'
      ? search.found.filter((one) => !named.some(({ id: has }) => has === one.id))
      : [];
  const words =
    offline && spelt === null && typed !== ''
      ? 'Offline: nobody can be looked for.'
      : searchWords(search, shown.length, typed);
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
        placeholder={label}
        autoComplete="off"
        maxLength={100}
        data-principal-search
        aria-label={label}
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
              words={wordsOf(found)}
              canBeChosen={canBeChosen(found)}
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
