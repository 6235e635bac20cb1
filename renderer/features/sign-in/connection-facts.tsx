import type { Connection } from '../../../shared/contract/connection.ts';
import { ServiceText } from '../../components/service-text.tsx';
import { cloudWords } from './connection-words.ts';
import css from './connection-facts.module.css';

/** Where the sign-in goes and what it asks for. */
export function ConnectionFacts({ connection }: { readonly connection: Connection }) {
  return (
    <dl className={css.facts}>
      <div className={css.fact}>
        <dt>Tenant</dt>
        <dd>
          <ServiceText text={connection.tenant} />
        </dd>
      </div>
      <div className={css.fact}>
        <dt>Cloud</dt>
        <dd>{cloudWords(connection.cloud)}</dd>
      </div>
      <div className={css.fact}>
        <dt>Asks for</dt>
        <dd>requestor tier: your own roles and requests, and to activate them</dd>
      </div>
    </dl>
  );
}
