import type { ReactNode } from 'react';
import { Checkbox } from '@fluentui/react-components';
import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import type { WriteOutcome } from '../../../../shared/contract/intents.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { NextRoles } from './next-roles.tsx';
import { RequestCard } from './request-card.tsx';
import { isSettledAlready, neverLeft } from './results-tally.ts';
import { useWay } from './use-way.ts';
import { WayCard } from './way-card.tsx';
import css from './bulk-result-card.module.css';

type BulkResultCardProps = {
  readonly eligible: EligibleRole;
  readonly result: Result<WriteOutcome>;
  /** What was said for all of them. */
  readonly said: TypedDraft;
  /** Whether it is among those to send again; null where it cannot be. */
  readonly chosen: boolean | null;
  readonly onChoose: (on: boolean) => void;
};

/** One of several: how far it is, or why it was not sent. */
export function BulkResultCard({ eligible, result, said, chosen, onChoose }: BulkResultCardProps) {
  const tick = chosen !== null && (
    <Checkbox
      checked={chosen}
      label={visibleText(`Send ${eligible.role.name} again`)}
      onChange={(_, { checked }) => onChoose(checked === true)}
    />
  );
  return result.ok ? (
    <SentCard eligible={eligible} sent={result.value} said={said}>
      {tick}
    </SentCard>
  ) : (
    <NotSentCard eligible={eligible} problem={result.problem}>
      {tick}
    </NotSentCard>
  );
}

type CardProps = { readonly eligible: EligibleRole; readonly children: ReactNode };

type SentCardProps = CardProps & { readonly sent: WriteOutcome; readonly said: TypedDraft };

function SentCard({ eligible, sent, said, children }: SentCardProps) {
  const now = useWay(eligible, sent, true);
  return (
    <RequestCard now={now} title={<RoleTitle eligible={eligible} />}>
      {now.way.kind === 'in-effect' && <NextRoles eligible={eligible} said={said} />}
      {children}
    </RequestCard>
  );
}

function NotSentCard({ eligible, problem, children }: CardProps & { readonly problem: Problem }) {
  const already = isSettledAlready(problem);
  const unknown = problem.kind === 'outcome-unknown';
  return (
    <WayCard
      kind={already ? 'over' : unknown ? 'unknown' : neverLeft(problem) ? 'not-sent' : 'refused'}
      title={<RoleTitle eligible={eligible} />}
      status={
        already ? 'there already' : unknown ? 'outcome unknown' : neverLeft(problem) ? 'not sent' : 'refused'
      }
      sentence={`${problem.title} ${problem.advice}`}
      problem={already ? null : problem}
    >
      {children}
    </WayCard>
  );
}

function RoleTitle({ eligible: { role, scope } }: { readonly eligible: EligibleRole }) {
  return (
    <>
      <span className={css.role}>
        <ServiceText text={role.name} />
        <PrivilegeShield privilege={role.privilege} plane={planeOf(scope.id)} />
      </span>
      {scope.kind !== 'tenant' && (
        <span className={css.scope}>
          <ScopeLabel scope={scope} />
        </span>
      )}
    </>
  );
}
