import type { Holders } from '../../../../shared/contract/role-settings/detail.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { shownNow } from '../../../state/ticker.ts';
import { holderWords, notTouchedWords } from './not-touched-words.ts';
import css from './not-touched.module.css';

/** So many are named; the editor's side has all of them. */
const NAMED = 4;

/** Who holds the role now or may activate it, and keeps that as it is. */
export function NotTouched({ holders }: { readonly holders: Holders }) {
  const all = holders.holders;
  return (
    <section className={css.box} aria-label="Not touched by this change">
      <h3>Not touched by this change</h3>
      <p>{notTouchedWords(holders)}</p>
      {all.length > 0 && (
        <ul>
          {all.slice(0, NAMED).map((one, index) => (
            <li key={index}>
              <ServiceText text={one.name ?? one.principalId} />: {holderWords(one, shownNow())}
            </li>
          ))}
          {all.length > NAMED && <li>and {all.length - NAMED} more</li>}
        </ul>
      )}
    </section>
  );
}
