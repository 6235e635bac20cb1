import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import { PrivilegedBadge } from '../../components/privileged-badge.tsx';
import { RoleName } from '../../components/role-name.tsx';
import { ScopeLabel } from '../../components/scope-label.tsx';
import { ServiceText } from '../../components/service-text.tsx';
import { PanelHead } from './panel-head.tsx';
import css from './panel-head.module.css';

type RoleHeadProps = { readonly eligible: EligibleRole; readonly label: string };

/** Which role, where, and what it can do. */
export function RoleHead({ eligible: { role, scope }, label }: RoleHeadProps) {
  return (
    <PanelHead
      label={label}
      title={
        <>
          <RoleName role={role} /> <PrivilegedBadge privilege={role.privilege} />
        </>
      }
    >
      <ScopeLabel scope={scope} />
      {role.description !== '' && (
        <p className={css.description} title={role.description}>
          <ServiceText text={role.description} />
        </p>
      )}
    </PanelHead>
  );
}
