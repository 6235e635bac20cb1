import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { PrivilegedBadge } from '../../components/privileged-badge.tsx';
import { RoleName } from '../../components/role-name.tsx';
import { ScopeLabel } from '../../components/scope-label.tsx';
import { ServiceText } from '../../components/service-text.tsx';
import { throughWords } from '../../components/through-words.ts';
import { PanelHead } from './panel-head.tsx';
import css from './panel-head.module.css';

type RoleHeadProps = { readonly eligible: EligibleRole; readonly label: string };

/** Which role, where, and what it can do. */
export function RoleHead({ eligible, label }: RoleHeadProps) {
  const { role, scope } = eligible;
  const plane = planeOfHeld(eligible);
  const through = throughWords(eligible);
  return (
    <PanelHead
      label={label}
      title={
        <>
          <RoleName role={role} plane={plane} /> <PrivilegedBadge privilege={role.privilege} plane={plane} />
        </>
      }
    >
      <ScopeLabel scope={scope} />
      {through !== null && (
        <p>
          <ServiceText text={through} />
        </p>
      )}
      {role.description !== '' && (
        <p className={css.description} title={role.description}>
          <ServiceText text={role.description} />
        </p>
      )}
    </PanelHead>
  );
}
