import { fractionLeft } from '../../../shared/domain/time-left.ts';
import { Ring } from '../../components/ring.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useTimeLeft } from '../../state/use-time-left.ts';
import css from '../../components/entry/step.module.css';

type SignInRingProps = { readonly startedAt: number; readonly endsAt: number };

/** The minutes left to finish signing in. */
export function SignInRing({ startedAt, endsAt }: SignInRingProps) {
  const left = useTimeLeft(endsAt) ?? 0;
  const seconds = Math.floor(left / 1000);
  return (
    <div className={css.ring}>
      <Ring size={104} stroke={9} left={fractionLeft(endsAt - left, startedAt, endsAt)}>
        <span className={css.big}>{Math.floor(seconds / 60)} min</span>
        <span className={css.small}>{seconds % 60} s</span>
      </Ring>
      <VisuallyHidden>
        {Math.floor(seconds / 60)} minutes and {seconds % 60} seconds left
      </VisuallyHidden>
    </div>
  );
}
