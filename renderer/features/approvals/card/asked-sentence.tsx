import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { PrivilegedBadge } from '../../../components/privileged-badge.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { whereWords } from './card-words.ts';
import css from './asked-sentence.module.css';

type AskedSentenceProps = {
  readonly request: Pick<WaitingRequest, 'role' | 'scope' | 'duration'>;
  /** Where the card has another heading. */
  readonly quiet?: boolean;
};

/** "asks for Conditional Access Administrator for 4 h, whole tenant." The heading of the card; focus can be put on it. */
export function AskedSentence({ request, quiet = false }: AskedSentenceProps) {
  const { role, scope, duration } = request;
  const plane = planeOfHeld(request);
  const minutes = duration === null ? undefined : minutesOf(duration);
  const words = (
    <>
      asks for{' '}
      <strong>
        <RoleName role={role} plane={plane} />
      </strong>
      {role.privilege !== 'none' && (
        <>
          {' '}
          <PrivilegedBadge privilege={role.privilege} plane={plane} />
        </>
      )}
      {minutes !== undefined && (
        <>
          {' for '}
          <strong>{durationText(minutes)}</strong>
        </>
      )}
      <ServiceText text={whereWords(scope)} />
    </>
  );
  if (quiet) return <p className={css.sentence}>{words}</p>;
  return (
    <h2 className={css.sentence} tabIndex={-1} data-card-title>
      {words}
    </h2>
  );
}
