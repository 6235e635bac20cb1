import type { ReactNode } from 'react';
import type { Connection } from '../../../shared/contract/connection.ts';
import { cloudWords } from '../../components/entry/connection-words.ts';
import { tierAsks } from '../../components/entry/tier-words.ts';
import { ServiceText } from '../../components/service-text.tsx';
import css from './connection-facts.module.css';

type ConnectionFactsProps = {
  readonly connection: Connection;
  /** What stands beside the tenant, e.g. the way to another. */
  readonly change?: ReactNode;
};

/** Where the sign-in goes, as which application, and what it asks for. */
export function ConnectionFacts({ connection, change }: ConnectionFactsProps) {
  return (
    <dl className={css.facts}>
      <div className={css.fact}>
        <dt>Tenant</dt>
        <dd className={css.tenant}>
          <ServiceText text={connection.tenant} />
          {change}
        </dd>
      </div>
      <div className={css.fact}>
        <dt>Cloud</dt>
        <dd>{cloudWords(connection.cloud)}</dd>
      </div>
      <div className={css.fact}>
        <dt>Application</dt>
        <dd className={css.mono}>{connection.clientId}</dd>
      </div>
      <div className={css.fact}>
        <dt>Asks for</dt>
        <dd>{tierAsks(connection.tier)}</dd>
      </div>
    </dl>
  );
}
