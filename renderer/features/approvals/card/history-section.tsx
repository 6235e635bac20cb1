import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { PastRequest } from '../../../../shared/contract/past.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { dateText } from '../../../components/when.ts';
import { endedAs } from '../past/past-words.ts';
import { historyReach, historyTitle, OTHER_ROWS, othersTitle, ROLE_ROWS } from './history-words.ts';
import { SkeletonLines } from './skeleton-lines.tsx';
import type { History } from './use-history.ts';
import css from './history-section.module.css';

type HistorySectionProps = {
  readonly request: WaitingRequest;
  readonly history: History;
  readonly now: number;
};

/** What this person asked for before and how it ended: for this role or group, and for others. Of those the approver could decide. */
export function HistorySection({ request, history, now }: HistorySectionProps) {
  const { habits, coverage, reading } = history;
  const known = new Set(habits.ofThisRole.map(({ requestId }) => requestId));
  const others = habits.earlier.filter(({ requestId }) => !known.has(requestId));
  const toCome = reading && coverage.state === 'unread';
  return (
    <section className={css.history} aria-labelledby="history-title">
      <h3 id="history-title" className={css.title}>
        {historyTitle(request, history)}
      </h3>
      <Rows rows={habits.ofThisRole.slice(0, ROLE_ROWS)} now={now} />
      {others.length > 0 && (
        <>
          <h4 className={css.title}>{othersTitle(others.length)}</h4>
          <Rows rows={others.slice(0, OTHER_ROWS)} now={now} withRole />
        </>
      )}
      {toCome ? (
        <SkeletonLines count={3} />
      ) : (
        historyReach(history, now).map((words) => (
          <p key={words} className={css.reach}>
            <ServiceText text={words} />
          </p>
        ))
      )}
    </section>
  );
}

type RowsProps = { readonly rows: readonly PastRequest[]; readonly now: number; readonly withRole?: boolean };

function Rows({ rows, now, withRole = false }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul className={css.rows}>
      {rows.map((row) => {
        const minutes = row.duration === null ? undefined : minutesOf(row.duration);
        return (
          <li key={row.requestId} className={css.row}>
            <span className={css.when}>
              {row.createdAt !== null && (
                <MomentTime at={row.createdAt}>{dateText(row.createdAt, now)}</MomentTime>
              )}
            </span>
            <strong className={css.long}>{minutes === undefined ? '' : durationText(minutes)}</strong>
            <span className={css.words}>
              {withRole && (
                <>
                  <strong>
                    <ServiceText text={row.role.name} />
                  </strong>
                  {': '}
                </>
              )}
              <ServiceText text={row.justification} />
            </span>
            <span className={css.ended} data-outcome={row.outcome}>
              <ServiceText text={endedAs(row)} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
