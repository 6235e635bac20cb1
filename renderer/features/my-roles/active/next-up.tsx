import { Button } from '@fluentui/react-components';
import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { accessOf } from '../../../../shared/domain/planes.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { openNext, type SaidBefore } from '../../../state/open-next.ts';
import { useNextRoles } from '../../../state/use-next-roles.ts';
import css from './next-up.module.css';

/** On the card of an activated membership: the roles it leads to that wait to be activated. */
export function NextUp({ held }: { readonly held: ActiveRole }) {
  return accessOf(held.scope.id) === 'member' && held.kind === 'activated' ? <Next held={held} /> : null;
}

function Next({ held }: { readonly held: ActiveRole }) {
  const { next } = useNextRoles(held);
  const ready = next.flatMap(({ state, eligible }) => (state === 'ready' && eligible ? [eligible] : []));
  if (ready.length === 0) return null;
  return (
    <div className={css.next}>
      {ready.map((eligible) => (
        <Button
          key={eligible.eligibilityId}
          size="small"
          appearance="subtle"
          className={css.go}
          onClick={() => openNext(eligible, saidOf(held))}
        >
          <span className={css.clip}>
            Next: activate <ServiceText text={eligible.role.name} />
          </span>
        </Button>
      ))}
    </div>
  );
}

const saidOf = ({ asked, startedAt, endsAt }: ActiveRole): SaidBefore => ({
  justification: asked?.justification ?? '',
  ticketNumber: asked?.ticket?.number ?? '',
  ticketSystem: asked?.ticket?.system ?? '',
  minutes: startedAt === null || endsAt === null ? undefined : Math.floor((endsAt - startedAt) / 60_000),
  endsAt,
});
