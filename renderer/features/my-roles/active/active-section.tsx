import { Power20Regular } from '@fluentui/react-icons/svg/power';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { momentText } from '../../../components/when.ts';
import { newestByPlace, placeOfRole } from '../../../state/standing.ts';
import { ActiveCard } from './active-card.tsx';
import { activeCounts } from './active-words.ts';
import { byEnd } from './by-end.ts';
import { extendStanding } from '../list/more-time-standing.ts';
import { useRoleActions } from '../role-actions.ts';
import { SectionHead } from '../section-head.tsx';
import type { RolesView } from '../use-roles-view.ts';
import css from './active-section.module.css';

/** The privileges in hand, each with the time it runs. Left away where none is known: an empty frame says nothing. */
export function ActiveSection({ view }: { readonly view: RolesView }) {
  const { myRoles, entries, now, confirmed, acting, asked } = view;
  if (myRoles.active.length === 0) return null;
  const newest = newestByPlace(entries);
  const asOf = !confirmed && myRoles.asOf !== null ? `, as of ${momentText(myRoles.asOf, now)}` : '';
  return (
    <section aria-labelledby="active-now">
      <SectionHead
        id="active-now"
        title="Active now"
        detail={`${activeCounts(myRoles.active)}${asOf}`}
        action={<DeactivateAll view={view} />}
      />
      <ul className={css.cards}>
        {byEnd(myRoles.active).map((held) => (
          <ActiveCard
            key={held.assignmentId}
            held={held}
            confirmed={confirmed}
            acting={acting}
            asOf={myRoles.asOf}
            entry={newest.get(placeOfRole(held))}
            moreTime={extendStanding(held, asked, now)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The way to give everything activated back at once; nothing where there is only one. */
function DeactivateAll({ view: { myRoles, acting, now } }: { readonly view: RolesView }) {
  const { deactivateAll } = useRoleActions();
  const count = myRoles.active.filter(
    ({ kind, endsAt }) => kind === 'activated' && (endsAt === null || endsAt > now),
  ).length;
  if (count < 2) return null;
  return (
    <ExplainedButton
      appearance="subtle"
      size="small"
      icon={<Power20Regular />}
      whyNot={acting.whyNot}
      note={acting.note}
      onClick={deactivateAll}
    >
      {count === 2 ? 'Deactivate both…' : `Deactivate ${count}…`}
    </ExplainedButton>
  );
}
