import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { momentText } from '../../components/when.ts';
import { isConfirmed } from '../../state/coverage.ts';
import { newestByPlace, placeOfRole } from '../../state/standing.ts';
import { ActiveCard } from './active-card.tsx';
import { activeCounts } from './active-words.ts';
import { byEnd } from './by-end.ts';
import { SectionHead } from './section-head.tsx';
import css from './active-section.module.css';

type ActiveSectionProps = {
  readonly myRoles: MyRoles;
  readonly entries: readonly ActivityEntry[];
  readonly now: number;
  readonly offline: boolean;
  readonly onDeactivate: (assignmentId: string) => void;
};

/** The privileges in hand, each with the time it runs. Left away where none is known: an empty frame says nothing. */
export function ActiveSection({ myRoles, entries, now, offline, onDeactivate }: ActiveSectionProps) {
  if (myRoles.active.length === 0) return null;
  const newest = newestByPlace(entries);
  const confirmed = isConfirmed(myRoles);
  const asOf = !confirmed && myRoles.asOf !== null ? `, as of ${momentText(myRoles.asOf, now)}` : '';
  return (
    <section aria-labelledby="active-now">
      <SectionHead id="active-now" title="Active now" detail={`${activeCounts(myRoles.active)}${asOf}`} />
      <ul className={css.cards}>
        {byEnd(myRoles.active).map((held) => (
          <ActiveCard
            key={held.assignmentId}
            held={held}
            confirmed={confirmed}
            offline={offline}
            asOf={myRoles.asOf}
            entry={newest.get(placeOfRole(held))}
            onDeactivate={onDeactivate}
          />
        ))}
      </ul>
    </section>
  );
}
