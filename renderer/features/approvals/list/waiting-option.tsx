import { memo } from 'react';
import { Flag16Filled } from '@fluentui/react-icons/svg/flag';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { fractionLeft } from '../../../../shared/domain/time-left.ts';
import { Ring } from '../../../components/ring.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { itemMark } from '../deciding/bulk/item-words.ts';
import type { DecisionStand } from '../deciding/decision-stand.ts';
import { itemNow, type ItemNow } from '../deciding/item-now.ts';
import { useWords } from '../deciding/use-words.ts';
import { useStand } from '../use-stand.ts';
import { decideTone, leftWords } from './decide-time.ts';
import { OptionFace } from './option-face.tsx';
import { RequestOption } from './request-option.tsx';
import css from './waiting-option.module.css';

type WaitingOptionProps = {
  readonly request: WaitingRequest;
  readonly flags: number;
  readonly selected: boolean;
  /** Whether anything is selected: then every row shows whether it is. */
  readonly selecting: boolean;
};

/** A request that waits, with the time left; in its place for a second more once it is decided. Drawn anew only where it changed. */
export const WaitingOption = memo(function WaitingOption(props: WaitingOptionProps) {
  const { request, flags, selected, selecting } = props;
  const { stand, sent, entry, now } = useStand(request);
  const { words } = useWords(request.requestId);
  const { requestor, own, role, scope, duration } = request;
  const minutes = duration === null ? undefined : minutesOf(duration);
  const item = itemNow({ sent, stand, entry });
  // What failed can be selected and sent again: its box says so, its words what happened.
  const canSelect =
    stand.kind === 'open' && item.kind !== 'already' && item.kind !== 'expired' && item.kind !== 'gone';
  return (
    <RequestOption
      requestor={requestor}
      own={own}
      role={role}
      scope={scope}
      face={
        <OptionFace
          requestor={requestor}
          item={item}
          tick={canSelect ? selected : null}
          selecting={selecting}
        />
      }
      when={<When stand={stand} request={request} now={now} />}
      long={minutes === undefined ? null : durationText(minutes)}
      line={<Line request={request} item={item} own={selected && words.trim() !== '' ? words : null} />}
      mark={flags > 0 && canSelect && <FlagCount count={flags} />}
    />
  );
});

type LineProps = { readonly request: WaitingRequest; readonly item: ItemNow; readonly own: string | null };

/** What became of it; else the reason it gets that the others do not; else why it is asked for. */
function Line({ request, item, own }: LineProps) {
  const mark = itemMark(item);
  if (request.own) return 'Your own request. Someone else decides.';
  if (mark !== null)
    return (
      <span className={css.result} data-result={item.kind}>
        <ServiceText text={mark} />
      </span>
    );
  if (own !== null)
    return (
      <>
        <strong>Own reason:</strong> <ServiceText text={own} />
      </>
    );
  return <ServiceText text={request.justification} />;
}

function FlagCount({ count }: { readonly count: number }) {
  return (
    <span className={css.flags}>
      <Flag16Filled aria-hidden="true" />
      {count}
      <VisuallyHidden>{count === 1 ? ' thing to look at' : ' things to look at'}</VisuallyHidden>
    </span>
  );
}

type WhenProps = { readonly stand: DecisionStand; readonly request: WaitingRequest; readonly now: number };

function When({ stand, request: { createdAt, decideBy }, now }: WhenProps) {
  switch (stand.kind) {
    case 'recorded':
    case 'sending':
    case 'unknown':
      return null;
    case 'decided':
      return ENDED[stand.decided.result];
    case 'gone':
      return 'no longer waits';
    case 'over':
      return 'over';
    case 'open':
    case 'own':
      break;
  }
  const left = decideBy === null ? null : decideBy - now;
  if (left === null || decideBy === null) return null;
  const tone = decideTone(left);
  return (
    <span className={tone === 'slate' ? css.mark : css.look}>
      {tone === 'slate' ? (
        <Ring size={16} stroke={3} left={fractionLeft(now, createdAt, decideBy)} tone={tone} />
      ) : (
        <Warning16Filled aria-hidden="true" />
      )}
      {leftWords(left)}
    </span>
  );
}

const ENDED = {
  approved: 'approved',
  denied: 'denied',
  expired: 'over',
  gone: 'no longer waits',
} as const;
