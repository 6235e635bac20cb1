import type { ReactNode } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { ApproverAvatars } from '../../../components/approver-avatars.tsx';
import { MomentTime } from '../../../components/moment-time.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { AskedBar } from './asked-bar.tsx';
import { policyLine, startsWords } from './card-words.ts';
import css from './request-facts.module.css';

type RequestFactsProps = { readonly request: WaitingRequest; readonly now: number };

/** What one decides by: how much is asked, from when, what it can do, who else can decide, what the policy asks. */
export function RequestFacts({ request, now }: RequestFactsProps) {
  const { account } = useSlice('session');
  const { role, scope, asks, startsAt, decideBy } = request;
  return (
    <dl className={css.facts}>
      <Fact name="Asked against its maximum">
        <AskedBar request={request} />
      </Fact>
      <Fact name="What it can do">
        {role.description === '' ? (
          'The service gives no description.'
        ) : (
          <ServiceText text={role.description} />
        )}
      </Fact>
      <Fact name="Starts">{startsWords(startsAt, now)}</Fact>
      {scope.kind !== 'tenant' && (
        <Fact name="Where">
          <ScopeLabel scope={scope} />
        </Fact>
      )}
      <Fact name="Who can decide">
        <ApproverAvatars
          approvers={asks === null ? null : asks.approvers}
          {...(account && { selfId: account.objectId })}
        />
        <p className={css.quiet}>The first decision counts.</p>
      </Fact>
      <Fact name="Policy">
        <ServiceText text={policyLine(asks)} />
      </Fact>
      <Fact name="Can be decided until">
        {decideBy === null ? 'Not known' : <MomentTime at={decideBy}>{momentText(decideBy, now)}</MomentTime>}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={css.fact}>
      <dt className={css.name}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
