import { Power20Regular } from '@fluentui/react-icons/svg/power';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { asOfAt } from '../../../state/coverage.ts';
import { newestByPlace, placeOfRole } from '../../../state/standing.ts';
import { actingOn, actingOnAll } from '../acting-words.ts';
import { asOfWords } from '../coverage-words.ts';
import { groupBehind } from '../../../state/group-behind.ts';
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
  const { active } = myRoles;
  if (active.length === 0) return null;
  const newest = newestByPlace(entries);
  return (
    <section aria-labelledby="active-now">
      <SectionHead
        id="active-now"
        title="Active now"
        detail={`${activeCounts(active)}${asOfWords(active, myRoles, confirmed, now)}`}
        action={<DeactivateAll view={view} />}
      />
      <ul className={css.cards}>
        {byEnd(active).map((held) => (
          <ActiveCard
            key={held.assignmentId}
            held={held}
            confirmed={confirmed.includes(planeOfHeld(held))}
            acting={actingOn(acting, held)}
            asOf={asOfAt(myRoles, held.scope.id)}
            entry={newest.get(placeOfRole(held))}
            moreTime={extendStanding(held, asked, now)}
            behind={groupBehind(held, active, now)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The way to give everything activated back at once; nothing where there is only one. */
function DeactivateAll({ view: { myRoles, now, ...view } }: { readonly view: RolesView }) {
  const { deactivateAll } = useRoleActions();
  const all = myRoles.active.filter(
    ({ kind, endsAt }) => kind === 'activated' && (endsAt === null || endsAt > now),
  );
  const count = all.length;
  const acting = actingOnAll(view.acting, all);
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
