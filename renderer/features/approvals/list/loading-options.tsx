import { useSlow } from '../../../state/use-slow.ts';
import css from './loading-options.module.css';

const WIDTHS = [140, 110, 150, 120, 130] as const;

/** Requests to come; after two seconds in words too. */
export function LoadingOptions() {
  const slow = useSlow(2000);
  return (
    <div>
      {WIDTHS.map((width, index) => (
        <div key={index} className={css.row} aria-hidden="true">
          <span className={css.face} />
          <span className={css.bar} style={{ width }} />
          <span className={css.bar} style={{ width: width + 60 }} />
        </div>
      ))}
      <p className={css.words} role="status">
        {slow ? 'Reading what waits for you' : ''}
      </p>
    </div>
  );
}
