import { placeOf, placeOfRole } from '../../../state/standing.ts';
import { actingOn } from '../acting-words.ts';
import { asOfWords } from '../coverage-words.ts';
import { EndedItem } from './ended-item.tsx';
import { RequestItem } from './request-item.tsx';
import { SectionHead } from '../section-head.tsx';
import { UnsettledItem } from './unsettled-item.tsx';
import type { RolesView } from '../use-roles-view.ts';
import { anyWaits, eligibilityAt, placeOfItem, waitingCounts, type WaitingItem } from './waiting-items.ts';
import css from './waiting-section.module.css';

/** What was asked and is not in effect: open requests, what was sent and is not settled, and how requests ended. */
export function WaitingSection({ view }: { readonly view: RolesView }) {
  const { waiting, myRoles, confirmed, now } = view;
  if (waiting.length === 0) return null;
  const asOf = asOfWords(waiting.map(placeOfItem), myRoles, confirmed, now);
  return (
    <section aria-labelledby="waiting">
      <SectionHead
        id="waiting"
        title={anyWaits(waiting) ? 'Waiting' : 'Your requests'}
        detail={`${waitingCounts(waiting)}${asOf}`}
      />
      <ul className={css.items}>
        {waiting.map((item) => (
          <Item key={item.key} item={item} view={view} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, view }: { readonly item: WaitingItem; readonly view: RolesView }) {
  const { myRoles, acting, now } = view;
  switch (item.kind) {
    case 'request':
      return (
        <RequestItem request={item.request} cancel={item.cancel} acting={actingOn(acting, item.request)} />
      );
    case 'ended': {
      const eligible = eligibilityAt(myRoles, placeOfRole(item.ended));
      return <EndedItem ended={item.ended} eligible={eligible} now={now} />;
    }
    default: {
      const place = placeOf(item.entry.roleDefinitionId, item.entry.scopeId);
      return <UnsettledItem kind={item.kind} entry={item.entry} eligible={eligibilityAt(myRoles, place)} />;
    }
  }
}
