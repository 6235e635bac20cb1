import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { momentText } from '../../components/when.ts';
import { isConfirmed } from '../../state/coverage.ts';
import { RequestItem } from './request-item.tsx';
import { SectionHead } from './section-head.tsx';
import { UnsettledItem } from './unsettled-item.tsx';
import { eligibilityOf, waitingCounts, type WaitingItem } from './waiting-items.ts';
import css from './waiting-section.module.css';

type WaitingSectionProps = {
  readonly items: readonly WaitingItem[];
  readonly myRoles: MyRoles;
  readonly now: number;
};

/** What was asked and is not in effect: open requests, and what was sent and is not settled. */
export function WaitingSection({ items, myRoles, now }: WaitingSectionProps) {
  if (items.length === 0) return null;
  const asOf =
    !isConfirmed(myRoles) && myRoles.asOf !== null ? `, as of ${momentText(myRoles.asOf, now)}` : '';
  return (
    <section aria-labelledby="waiting">
      <SectionHead id="waiting" title="Waiting" detail={`${waitingCounts(items)}${asOf}`} />
      <ul className={css.items}>
        {items.map((item) =>
          item.kind === 'request' ? (
            <RequestItem key={item.key} request={item.request} />
          ) : (
            <UnsettledItem
              key={item.key}
              kind={item.kind}
              entry={item.entry}
              eligible={eligibilityOf(myRoles, item.entry)}
            />
          ),
        )}
      </ul>
    </section>
  );
}
