import { Tooltip } from '@fluentui/react-components';
import { visibleText } from '../components/visible-text.ts';
import { useSlice } from '../state/slices-store.ts';
import { HeldRole } from './held-role.tsx';
import { heldNow } from './held-now.ts';
import type { ScreenId } from './screens.ts';
import { useNow } from '../state/use-now.ts';
import { wakeEachMinute } from '../state/wake-times.ts';
import css from './held-roles.module.css';

type HeldRolesProps = { readonly narrow: boolean; readonly onGo: (screen: ScreenId) => void };

/** Off My roles: the privileges in hand, so that they are not forgotten. Nothing where none is known. */
export function HeldRoles({ narrow, onGo }: HeldRolesProps) {
  const { active } = useSlice('myRoles');
  const held = heldNow(active, useNow(wakeEachMinute));
  const [first] = held;
  if (!first) return null;
  const goHome = (): void => onGo('my-roles');
  if (narrow) {
    const names = held.map(({ role }) => visibleText(role.name)).join(', ');
    const words = `${held.length > 1 ? `${held.length} active` : 'Active'} now: ${names}`;
    return (
      <Tooltip relationship="label" content={words} positioning="after">
        <button type="button" className={css.compact} onClick={goHome}>
          <HeldRole held={first} ringOnly />
          {held.length > 1 && <span className={css.more}>{held.length}</span>}
        </button>
      </Tooltip>
    );
  }
  return (
    <section aria-labelledby="held-now" className={css.held}>
      <h2 id="held-now" className={css.title}>
        Active now
      </h2>
      <ul>
        {held.map((one) => (
          <li key={one.assignmentId}>
            <button type="button" className={css.role} onClick={goHome}>
              <HeldRole held={one} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
