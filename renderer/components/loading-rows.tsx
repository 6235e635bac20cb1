import { useSlow } from '../state/use-slow.ts';
import css from './loading-rows.module.css';

const WIDTHS = [210, 160, 190, 150, 230, 170] as const;

/** Rows to come; after two seconds in words too. @param says what is being read */
export function LoadingRows({ says }: { readonly says: string }) {
  const slow = useSlow(2000);
  return (
    <div className={css.rows}>
      {WIDTHS.map((width, index) => (
        <div key={index} className={css.row} aria-hidden="true">
          <span className={css.bar} style={{ width }} />
          <span className={css.bar} style={{ width: 90 }} />
          <span className={css.bar} style={{ width: 150 }} />
        </div>
      ))}
      <p className={css.words} role="status">
        {slow ? says : ''}
      </p>
    </div>
  );
}
