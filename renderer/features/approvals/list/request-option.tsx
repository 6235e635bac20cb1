import type { ReactNode } from 'react';
import type { Requestor } from '../../../../shared/contract/approvals.ts';
import type { Role } from '../../../../shared/contract/my-roles.ts';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { requestorName } from '../deciding/requestor-name.ts';
import css from './request-option.module.css';

type RequestOptionProps = {
  readonly requestor: Requestor;
  readonly own: boolean;
  readonly role: Role;
  /** Top right: time left, or when it was decided. */
  readonly when: ReactNode;
  /** Right of the role: how long. */
  readonly long: string | null;
  /** The third line. */
  readonly line: ReactNode;
};

/** One line of the list: who, what, how long, why. */
export function RequestOption({ requestor, own, role, when, long, line }: RequestOptionProps) {
  return (
    <div className={css.option} data-own={own}>
      <span className={css.face}>
        <PersonAvatar name={requestor.name} objectId={requestor.id} />
      </span>
      <span className={css.who}>{own ? 'You' : <ServiceText text={requestorName(requestor)} />}</span>
      <span className={css.when}>{when}</span>
      <span className={css.role}>
        <span className={css.name}>
          <ServiceText text={role.name} />
        </span>
        <PrivilegeShield privilege={role.privilege} />
      </span>
      <strong className={css.long}>{long}</strong>
      <span className={css.line}>{line}</span>
    </div>
  );
}
