import type { LeadsTo } from '../../../../shared/contract/my-roles.ts';
import { chainProblem } from '../../../components/leads-to-words.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import css from './holding-list.module.css';

const KINDS = { active: 'at once', eligible: 'can then be activated' } as const;

/** What being in the group brings: roles in effect at once, and roles that can then be activated. */
export function LeadsToFact({ leadsTo }: { readonly leadsTo: LeadsTo }) {
  const { roles, state } = leadsTo;
  return (
    <>
      {roles.length > 0 && (
        <ul className={css.list}>
          {roles.map(({ role, scope, kind, asks }) => (
            <li key={`${role.definitionId} ${scope.id} ${kind}`} className={css.held}>
              <RoleName role={role} />
              <PrivilegeShield privilege={role.privilege} />
              {scope.kind !== 'tenant' && <ScopeLabel scope={scope} />}
              <span className={css.until}>
                {KINDS[kind]}
                {asks?.approval === true && ', with another approval'}
              </span>
            </li>
          ))}
        </ul>
      )}
      {roles.length === 0 && state === 'read' && 'No Entra role.'}
      {state !== 'read' && (
        <p className={css.open}>
          <ServiceText text={chainProblem(leadsTo)} />
        </p>
      )}
    </>
  );
}
