import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import { policyLine, startsWords } from './card-words.ts';
import { Fact } from './fact.tsx';
import { WhatItCanDo } from './what-it-can-do.tsx';
import css from './fact.module.css';

type RequestFactsProps = { readonly request: WaitingRequest; readonly now: number };

/** What stands in the request and its policy: what it can do, what the policy asks, where, from when, until when it can be decided. */
export function RequestFacts({ request, now }: RequestFactsProps) {
  const { role, scope, asks, startsAt, decideBy } = request;
  return (
    <dl className={css.facts}>
      <Fact name="What it can do">
        <WhatItCanDo role={role} scope={scope} />
      </Fact>
      <Fact name="Policy">
        <ServiceText text={policyLine(asks)} />
      </Fact>
      <Fact name="Starts">{startsWords(startsAt, now)}</Fact>
      <Fact name="Can be decided until">
        {decideBy === null ? 'Not known' : <MomentTime at={decideBy}>{momentText(decideBy, now)}</MomentTime>}
      </Fact>
      {scope.kind !== 'tenant' && scope.kind !== 'membership' && (
        <Fact name="Where">
          <ScopeLabel scope={scope} />
        </Fact>
      )}
    </dl>
  );
}
