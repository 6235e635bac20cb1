import { useState } from 'react';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Button, Tab, TabList } from '@fluentui/react-components';
import type { Cloud, Tier } from '../../../../shared/contract/connection.ts';
import { registrationOf } from '../../../../shared/domain/registration/registration.ts';
import { A_CONSENTER } from '../../../../shared/domain/registration/who-consents.ts';
import { ConsentLink } from './consent-link.tsx';
import { RegisterWay } from './register-way.tsx';
import { WAYS, type Way } from './ways.ts';
import css from './register-app.module.css';

type RegisterAppProps = {
  readonly cloud: Cloud;
  /** Null before a tenant is typed: commands that name another one would be worse than none. */
  readonly tenant: string | null;
  readonly clientId: string | null;
  readonly tier: Tier;
};

/** How an administrator registers the application: commands to copy, or the portal step by step. */
export function RegisterApp({ cloud, tenant, clientId, tier }: RegisterAppProps) {
  const [open, setOpen] = useState(false);
  const [way, setWay] = useState<Way>('az');
  // A demo's tenant has its application already.
  if (cloud === 'demo') return null;
  const Chevron = open ? ChevronDown20Regular : ChevronRight20Regular;
  const texts = registrationOf({ cloud, tenant: tenant ?? '', clientId, tier });
  return (
    <div className={css.register}>
      <Button
        className={css.opener}
        appearance="transparent"
        icon={<Chevron />}
        aria-expanded={open}
        aria-controls="register-app"
        onClick={() => setOpen(!open)}
      >
        No application yet? Register one
      </Button>
      {open && (
        <div id="register-app" className={css.inside}>
          <p>
            {A_CONSENTER} does this once for the tenant. It makes a public client with a loopback redirect and
            no secret.
          </p>
          <TabList
            size="small"
            selectedValue={way}
            aria-label="Ways to register it"
            onTabSelect={(_, { value }) => {
              const chosen = WAYS.find((one) => one.value === value);
              if (chosen) setWay(chosen.value);
            }}
          >
            {WAYS.map(({ value, label }) => (
              <Tab key={value} value={value} id={`register-${value}`} aria-controls="register-way">
                {label}
              </Tab>
            ))}
          </TabList>
          <div id="register-way" role="tabpanel" aria-labelledby={`register-${way}`}>
            <RegisterWay way={way} texts={texts} named={tenant !== null} />
          </div>
          <ConsentLink link={tenant === null ? null : texts.consentLink} tier={tier} />
        </div>
      )}
    </div>
  );
}
