import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { fractionLeft } from '../../../../shared/domain/time-left.ts';
import { Ring } from '../../../components/ring.tsx';
import { timeTone } from '../../../components/time-tone.ts';
import { useTimeLeft } from '../../../state/use-time-left.ts';
import css from './row-action.module.css';

/** A role I hold already: a small ring of the time left. */
export function ActiveMark({ held }: { readonly held: ActiveRole }) {
  const left = useTimeLeft(held.endsAt);
  const fraction =
    left === null || held.endsAt === null
      ? null
      : fractionLeft(held.endsAt - left, held.startedAt, held.endsAt);
  return (
    <span className={css.mark}>
      <Ring size={16} stroke={3} left={fraction} tone={left === null ? 'brand' : timeTone(left)} />
      {held.kind === 'assigned' ? 'Assigned' : 'Active'}
    </span>
  );
}
