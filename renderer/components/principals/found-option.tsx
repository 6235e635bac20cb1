import { useEffect, useRef } from 'react';
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team';
import type { PrincipalFound } from '../../../shared/contract/role-settings/detail.ts';
import { PersonAvatar } from '../person-avatar.tsx';
import { QuietIcon } from '../quiet-icon.tsx';
import { ServiceText } from '../service-text.tsx';
import css from './principal-search.module.css';

type FoundOptionProps = {
  readonly id: string;
  readonly found: PrincipalFound;
  /** What is to be known of it, under its name. */
  readonly words: string;
  readonly canBeChosen: boolean;
  readonly active: boolean;
  readonly onChoose: () => void;
};

/** Somebody, or a group, that was found. */
export function FoundOption({ id, found, words, canBeChosen, active, onChoose }: FoundOptionProps) {
  const option = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li
      ref={option}
      id={id}
      role="option"
      className={css.option}
      aria-selected={active}
      aria-disabled={!canBeChosen}
      // The cursor stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {found.kind === 'group' ? (
        <QuietIcon icon={PeopleTeam20Regular} className={css.group} />
      ) : (
        <PersonAvatar name={found.name} objectId={found.id} size={24} />
      )}
      <span className={css.who}>
        <span className={css.name}>
          <ServiceText text={found.name ?? found.id} />
        </span>
        <span className={css.kind}>
          <ServiceText text={words} />
        </span>
      </span>
    </li>
  );
}
