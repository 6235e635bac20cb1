import { AppGeneric20Regular } from '@fluentui/react-icons/svg/app-generic';
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team';
import type { Principal } from '../../../../shared/contract/assignments/assignments.ts';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { principalName } from '../words/held-words.ts';
import { principalMarks } from '../words/row-words.ts';
import css from './principal-name.module.css';

type PrincipalNameProps = {
  readonly principal: Principal;
  readonly emergency: boolean;
  readonly strong?: boolean;
};

const SIZE = 20;

/** Somebody with the picture, the user principal name and what is to be known of them. */
export function PrincipalName({ principal, emergency, strong = false }: PrincipalNameProps) {
  const { id, kind, name, upn } = principal;
  const shown = principalName(principal);
  return (
    <span className={css.who} title={visibleText(upn === null || upn === shown ? shown : `${shown}, ${upn}`)}>
      {kind === 'group' ? (
        <QuietIcon icon={PeopleTeam20Regular} className={css.icon} />
      ) : kind === 'service-principal' ? (
        <QuietIcon icon={AppGeneric20Regular} className={css.icon} />
      ) : (
        <PersonAvatar name={name} objectId={id} size={SIZE} />
      )}
      <span className={css.name} data-strong={strong}>
        <ServiceText text={shown} />
      </span>
      {principalMarks(principal, emergency).map((mark) => (
        <span key={mark} className={css.mark} data-emergency={mark === 'Emergency account'}>
          {mark}
        </span>
      ))}
      {upn !== null && upn !== shown && (
        <span className={css.upn}>
          <ServiceText text={upn} />
        </span>
      )}
    </span>
  );
}
