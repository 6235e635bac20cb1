import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { PrivilegedBadge } from '../../../components/privileged-badge.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { whereWords } from './card-words.ts';
import css from './asked-sentence.module.css';

/** "asks for Conditional Access Administrator for 4 h, whole tenant." The heading of the card; focus can be put on it. */
export function AskedSentence({ request }: { readonly request: WaitingRequest }) {
  const { role, scope, duration } = request;
  const minutes = duration === null ? undefined : minutesOf(duration);
  return (
    <h2 className={css.sentence} tabIndex={-1} data-card-title>
      asks for{' '}
      <strong>
        <ServiceText text={role.name} />
      </strong>
      {role.privilege !== 'none' && (
        <>
          {' '}
          <PrivilegedBadge privilege={role.privilege} />
        </>
      )}
      {minutes !== undefined && (
        <>
          {' for '}
          <strong>{durationText(minutes)}</strong>
        </>
      )}
      <ServiceText text={whereWords(scope)} />
    </h2>
  );
}
