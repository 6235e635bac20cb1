import type { KeyboardEvent } from 'react';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { keepConnectDraft } from '../../../state/connect-draft.ts';
import { clientIdHint } from '../../../../shared/domain/connections/client-id-hint.ts';
import { RegisterApp } from '../register/register-app.tsx';
import { ClientIdField } from './client-id-field.tsx';
import { CloudField } from './cloud-field.tsx';
import { clientIdOf, tenantOf, tenantSaid } from './connect-values.ts';
import { TenantField } from './tenant-field.tsx';
import { TierField } from './tier-field.tsx';
import { useConnectForm } from './use-connect-form.ts';
import css from './connect-field.module.css';

/** Cloud, tenant, application and who uses it; Enter in a field connects. */
export function ConnectForm() {
  const { values, offered, looked, notChecked, lookNow, sending, problem, submit, whyNot } = useConnectForm();
  const { cloud, tenant, clientId, tier, locked } = values;
  const enters = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form className={css.form} aria-label="New connection" noValidate onKeyDown={enters}>
      <CloudField
        cloud={cloud}
        offered={offered}
        locked={locked.cloud !== undefined}
        onChoose={(chosen) => keepConnectDraft({ cloud: chosen })}
      />
      <TenantField
        typed={tenant}
        locked={locked.tenant !== undefined}
        hint={tenantSaid(tenant)}
        looked={looked}
        notChecked={notChecked ? cloud : null}
        onType={(typed) => keepConnectDraft({ tenant: typed })}
        onLeave={() => void lookNow()}
        onMove={locked.cloud === undefined ? (there) => keepConnectDraft({ cloud: there }) : null}
      />
      <ClientIdField
        typed={clientId}
        locked={locked.clientId !== undefined}
        hint={clientIdHint(clientId)}
        onType={(typed) => keepConnectDraft({ clientId: typed })}
      />
      <TierField
        tier={tier}
        locked={locked.tier !== undefined}
        onChoose={(chosen) => keepConnectDraft({ tier: chosen })}
      />
      <RegisterApp cloud={cloud} tenant={tenantOf(values)} clientId={clientIdOf(values)} tier={tier} />
      {problem && <ProblemMessage problem={problem} />}
      <div className={css.buttons}>
        <ExplainedButton appearance="primary" whyNot={whyNot} onClick={() => void submit()}>
          {sending ? 'Connecting…' : 'Connect'}
        </ExplainedButton>
      </div>
    </form>
  );
}
