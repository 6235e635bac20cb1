import { Ring } from '../../../components/ring.tsx';
import { useTimeLeft } from '../../../state/use-time-left.ts';
import css from './way-card.module.css';

type LookingAgainProps = { readonly times: number; readonly nextAt: number };

/** While an outcome is unknown: how often was read for it, and when the next reading is due. */
export function LookingAgain({ times, nextAt }: LookingAgainProps) {
  const left = useTimeLeft(nextAt) ?? 0;
  const seconds = Math.ceil(left / 1000);
  const read =
    times === 0 ? 'Not read yet.' : `Read ${times === 1 ? 'once' : `${times} times`}, not there yet.`;
  const again = times === 0 ? 'Reading' : 'Reading again';
  return (
    <p className={css.looking}>
      <Ring size={16} stroke={3} left={Math.min(1, left / 60_000)} tone="amber" />
      {`${read} ${again}${seconds > 0 ? ` in ${seconds}\u00a0s` : ''}.`}
    </p>
  );
}
