import { Button } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { MomentTime } from '../../../components/moment-time.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import { QuotedWords } from '../card/quoted-words.tsx';
import { notAvailable } from '../card/not-available.ts';
import { wantDeciderAgain } from './decider-store.ts';
import { outcomeWords } from './past-words.ts';
import { overAt, type PastRow } from './past-rows.ts';
import { useDecider, useWantDecider } from './use-decider.ts';
import { hasDecider, howItEnded } from './who-decided.ts';
import css from './outcome-line.module.css';

const ICONS = {
  approved: CheckmarkCircle20Filled,
  denied: DismissCircle20Filled,
  unanswered: Info20Regular,
  cancelled: Info20Regular,
  failed: Info20Regular,
  unknown: Info20Regular,
} as const;

/** How a request ended: by whom, when and with which words; or why that is not known. */
export function OutcomeLine({ row, now }: { readonly row: PastRow; readonly now: number }) {
  const { requestId, status } = row.request;
  useWantDecider(row);
  const decider = useDecider(requestId);
  const ended = howItEnded(row, decider ?? undefined);
  const at = ended.at ?? overAt(row);
  return (
    <div className={css.result} data-result={ended.outcome}>
      <QuietIcon icon={ICONS[ended.outcome]} className={css.icon} />
      <div className={css.words}>
        <p>
          <strong>
            <ServiceText text={outcomeWords(ended, status)} />
          </strong>
          {at !== null && (
            <>
              , <MomentTime at={at}>{momentText(at, now)}</MomentTime>
            </>
          )}
        </p>
        {hasDecider(row) && (decider === null || decider === undefined) && (
          <p className={css.quiet}>Reading who decided…</p>
        )}
        {decider?.state === 'unread' && (
          <p className={css.quiet}>
            Who decided: <ServiceText text={notAvailable(decider.problem)} />{' '}
            <Button size="small" onClick={() => wantDeciderAgain(requestId)}>
              Read again
            </Button>
          </p>
        )}
        {ended.said !== null && ended.said.trim() !== '' && <QuotedWords text={ended.said} />}
      </div>
    </div>
  );
}
