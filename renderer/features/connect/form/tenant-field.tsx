import { useEffect } from 'react';
import { Button, Input } from '@fluentui/react-components';
import type { Cloud } from '../../../../shared/contract/connection.ts';
import { cloudWords } from '../../../components/entry/connection-words.ts';
import { openNetworkCheck } from '../../../state/network-check-open.ts';
import { announce } from '../../../state/announcements.ts';
import type { lookupWords } from './lookup-words.ts';
import { LockedField } from './locked-field.tsx';
import { SaidUnder } from './said-under.tsx';
import css from './connect-field.module.css';

type TenantFieldProps = {
  readonly typed: string;
  readonly locked: boolean;
  /** What of it cannot be a tenant; null where it can be one. */
  readonly hint: string | null;
  readonly looked: ReturnType<typeof lookupWords>;
  /** The cloud whose service could not be asked about it; null where it was, or was not to be. */
  readonly notChecked: Cloud | null;
  readonly onType: (tenant: string) => void;
  readonly onLeave: () => void;
  /** Null where the cloud cannot be chosen. */
  readonly onMove: ((cloud: Cloud) => void) | null;
};

/** The tenant by domain or id, and what its cloud says of it. */
export function TenantField(props: TenantFieldProps) {
  const { typed, locked, hint, looked, notChecked, onType, onLeave, onMove } = props;
  const told = hint === null ? looked : null;
  const spoken = told !== null && told.tone !== 'quiet' ? told.text : null;
  useEffect(() => {
    if (spoken !== null) announce(spoken);
  }, [spoken]);
  const moveTo = onMove === null ? null : (told?.moveTo ?? null);
  return (
    <div className={css.field}>
      {locked ? (
        <LockedField id="connect-tenant" label="Tenant" value={typed} />
      ) : (
        <>
          <label className={css.label} htmlFor="connect-tenant">
            Tenant
          </label>
          <Input
            id="connect-tenant"
            className={css.control}
            value={typed}
            placeholder="contoso.com, or the tenant id"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={told?.tone === 'bad'}
            aria-describedby="connect-tenant-said"
            onChange={(_, { value }) => onType(value)}
            onBlur={onLeave}
          />
        </>
      )}
      <SaidUnder
        id="connect-tenant-said"
        tone={told?.tone ?? 'quiet'}
        text={told?.text ?? (typed === '' ? null : hint)}
      />
      {hint === null && notChecked !== null && (
        <Button className={css.move} size="small" onClick={() => openNetworkCheck(notChecked)}>
          Check the network
        </Button>
      )}
      {moveTo !== null && (
        <Button
          className={css.move}
          size="small"
          onClick={() => {
            onMove?.(moveTo);
            document.getElementById('connect-tenant')?.focus();
          }}
        >
          Use {cloudWords(moveTo)}
        </Button>
      )}
    </div>
  );
}
