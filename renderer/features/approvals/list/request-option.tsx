import type { ReactNode } from 'react';
import type { Requestor } from '../../../../shared/contract/approvals.ts';
import type { Role, Scope } from '../../../../shared/contract/my-roles.ts';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { planeOf } from '../../../../shared/domain/planes.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { requestorName } from '../deciding/requestor-name.ts';
import css from './request-option.module.css';

type RequestOptionProps = {
  readonly requestor: Requestor;
  readonly own: boolean;
  readonly role: Role;
  readonly scope: Scope;
  /** In place of the requestor's initials, which else stand there. */
  readonly face?: ReactNode;
  /** Top right: time left, or when it was decided. */
  readonly when: ReactNode;
  /** Right of the role: how long. */
  readonly long: string | null;
  /** The third line, and what stands at its end. */
  readonly line: ReactNode;
  readonly mark?: ReactNode;
};

/** One line of the list: who, what, how long, why. Where it applies stands there unless it is the whole tenant. */
export function RequestOption(props: RequestOptionProps) {
  const { requestor, own, role, scope, face, when, long, line, mark } = props;
  return (
    <div className={css.option} data-own={own}>
      <span className={css.face}>
        {face ?? <PersonAvatar name={requestor.name} objectId={requestor.id} />}
      </span>
      <span className={css.who}>{own ? 'You' : <ServiceText text={requestorName(requestor)} />}</span>
      <span className={css.when}>{when}</span>
      <span className={css.role}>
        <span className={css.name}>
          <ServiceText text={role.name} />
        </span>
        <PrivilegeShield privilege={role.privilege} plane={planeOf(scope.id)} />
        {scope.kind !== 'tenant' && (
          <span className={css.scope}>
            <ScopeLabel scope={scope} brief />
          </span>
        )}
      </span>
      <strong className={css.long}>{long}</strong>
      <span className={css.line}>
        <span className={css.words}>{line}</span>
        {mark}
      </span>
    </div>
  );
}
