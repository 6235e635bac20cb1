import { durationText, minutesOf } from '../../../../../shared/domain/durations.ts';
import { PersonAvatar } from '../../../../components/person-avatar.tsx';
import { PrivilegeShield } from '../../../../components/privilege-shield.tsx';
import { RetryCountdown } from '../../../../components/retry-countdown.tsx';
import { ServiceText } from '../../../../components/service-text.tsx';
import { ItemIcon } from '../item-icon.tsx';
import type { ItemNow } from '../item-now.ts';
import { requestorName } from '../requestor-name.ts';
import { itemWords } from './item-words.ts';
import type { RunItem } from './run-store.ts';
import css from './run-row.module.css';

type RunRowProps = { readonly item: RunItem; readonly state: ItemNow; readonly now: number };

/** One of several that were decided together, and what became of it. */
export function RunRow({ item, state, now }: RunRowProps) {
  const { requestor, role, duration } = item.request;
  const minutes = duration === null ? undefined : minutesOf(duration);
  const { title, detail } = itemWords(state, item, now);
  const problem = state.kind === 'failed' || state.kind === 'refused' ? state.problem : null;
  return (
    <li className={css.row} data-result={state.kind}>
      <PersonAvatar name={requestor.name} objectId={requestor.id} size={28} />
      <div className={css.who}>
        <p className={css.name}>
          <ServiceText text={requestorName(requestor)} />
        </p>
        <p className={css.role}>
          <ServiceText text={role.name} />
          <PrivilegeShield privilege={role.privilege} />
          {minutes !== undefined && <span className={css.long}>{durationText(minutes)}</span>}
        </p>
      </div>
      <ItemIcon kind={state.kind} />
      <div>
        <p className={css.title}>
          <ServiceText text={title} />
        </p>
        <p className={css.detail}>
          <ServiceText text={detail} />{' '}
          {problem?.retryAt !== undefined && <RetryCountdown retryAt={problem.retryAt} />}{' '}
          {problem?.requestId !== undefined && (
            <>
              Request id <ServiceText text={problem.requestId} />
            </>
          )}
        </p>
      </div>
    </li>
  );
}
