import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import { ScopeLabel } from '../../components/scope-label.tsx';
import { ServiceText } from '../../components/service-text.tsx';
import { closeActivation } from '../../state/panel-store.ts';
import { PrivilegedBadge } from './privileged-badge.tsx';
import css from './panel-head.module.css';

type PanelHeadProps = { readonly eligible: EligibleRole; readonly label: string };

/** Which role, where, and what it can do. */
export function PanelHead({ eligible: { role, scope }, label }: PanelHeadProps) {
  return (
    <div className={css.head}>
      <div className={css.words}>
        <p className={css.label}>{label}</p>
        <h2 id="activation-title" className={css.title}>
          <ServiceText text={role.name} /> <PrivilegedBadge privilege={role.privilege} />
        </h2>
        <ScopeLabel scope={scope} />
        {role.description !== '' && (
          <p className={css.description} title={role.description}>
            <ServiceText text={role.description} />
          </p>
        )}
      </div>
      <Button
        appearance="subtle"
        icon={<Dismiss20Regular />}
        aria-label="Close, keep the draft"
        onClick={closeActivation}
      />
    </div>
  );
}
