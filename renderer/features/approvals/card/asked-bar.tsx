import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { askedShare } from './card-words.ts';
import css from './asked-bar.module.css';

/** What is asked as a part of what the role allows: in words, and drawn. */
export function AskedBar({ request }: { readonly request: WaitingRequest }) {
  const { words, part } = askedShare(request);
  return (
    <>
      <p>{words}</p>
      {part !== null && (
        <span className={css.bar} aria-hidden="true">
          <span className={css.asked} style={{ width: `${part * 100}%` }} />
        </span>
      )}
    </>
  );
}
