import { MomentTime } from '../../../components/moment-time.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { lastUsedWords } from './last-used-words.ts';
import css from './last-used.module.css';

/** When the role was last asked for, of what the service still lists. */
export function LastUsed({ at, now }: { readonly at: number | null; readonly now: number }) {
  const words = lastUsedWords(at, now);
  if (at === null || words === null) {
    return (
      <span className={css.never}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>no activation listed</VisuallyHidden>
      </span>
    );
  }
  return (
    <span className={css.when}>
      <MomentTime at={at}>{words}</MomentTime>
    </span>
  );
}
