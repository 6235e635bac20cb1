import type { ActiveRole } from '../../shared/contract/my-roles.ts';
import { fractionLeft, timeLeftText } from '../../shared/domain/time-left.ts';
import { Ring } from '../components/ring.tsx';
import { scopeName } from '../components/scope-words.ts';
import { ServiceText } from '../components/service-text.tsx';
import { timeTone } from '../components/time-tone.ts';
import { useTimeLeft } from '../state/use-time-left.ts';
import css from './held-roles.module.css';

type HeldRoleProps = { readonly held: ActiveRole; readonly ringOnly?: boolean };

/** One role in hand, small: ring, name, what is left. */
export function HeldRole({ held, ringOnly = false }: HeldRoleProps) {
  const left = useTimeLeft(held.endsAt);
  const fraction =
    left === null || held.endsAt === null
      ? null
      : fractionLeft(held.endsAt - left, held.startedAt, held.endsAt);
  return (
    <>
      <Ring size={18} stroke={3} left={fraction} tone={left === null ? 'brand' : timeTone(left)} />
      {!ringOnly && (
        <>
          <span className={css.words}>
            <span className={css.name}>
              <ServiceText text={held.role.name} />
            </span>
            <span className={css.scope}>
              <ServiceText text={scopeName(held.scope)} />
            </span>
          </span>
          <span className={css.left}>{left === null ? '∞' : timeLeftText(left)}</span>
        </>
      )}
    </>
  );
}
