import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { UsualDuration } from '../../../../shared/domain/deciding/usual-duration.ts';
import { askedShare } from './card-words.ts';
import css from './asked-bar.module.css';

type AskedBarProps = {
  readonly request: WaitingRequest;
  /** What this person usually asks for here; null where that is not known. */
  readonly usual: UsualDuration | null;
  /** Whether it is longer than that by so much that it is a flag. */
  readonly longer: boolean;
};

/** What is asked as a part of what the role allows, with a tick at what is usual: in words, and drawn. */
export function AskedBar({ request, usual, longer }: AskedBarProps) {
  const { words, part, usual: tick } = askedShare(request, usual);
  return (
    <>
      <p>{words}</p>
      {part !== null && (
        <span className={css.bar} aria-hidden="true">
          <span className={css.asked} data-longer={longer} style={{ width: `${part * 100}%` }} />
          {tick !== null && <span className={css.usual} style={{ left: `${tick * 100}%` }} />}
        </span>
      )}
    </>
  );
}
