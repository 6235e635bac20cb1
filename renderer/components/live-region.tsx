import { useAnnouncements } from '../state/announcements.ts';
import css from './live-region.module.css';

/** Where screen readers hear of results, coverage and refusals. Stands in the page once, always. */
export function LiveRegion() {
  const { polite, assertive, count } = useAnnouncements();
  return (
    <div className={css.region}>
      <div role="status" aria-live="polite">
        <span key={count}>{polite}</span>
      </div>
      <div role="alert" aria-live="assertive">
        {assertive !== '' && <span key={count}>{assertive}</span>}
      </div>
    </div>
  );
}
