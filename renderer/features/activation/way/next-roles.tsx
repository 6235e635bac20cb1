import { useEffect, useId } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowForward20Regular } from '@fluentui/react-icons/svg/arrow-forward';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import { minutesTyped } from '../../../../shared/domain/durations.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { announce } from '../../../state/announcements.ts';
import { awaitsMore, type NextRole } from '../../../state/next-roles.ts';
import { openNext, type SaidBefore } from '../../../state/open-next.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { readAgain } from '../../../state/read-again.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { placeOfRole } from '../../../state/standing.ts';
import { useNextRoles } from '../../../state/use-next-roles.ts';
import { chainNote, nextWords } from './next-words.ts';
import { useReadUntilListed } from './use-read-until-listed.ts';
import css from './next-roles.module.css';

const ICONS = {
  ready: ArrowForward20Regular,
  asked: Clock20Regular,
  active: CheckmarkCircle20Filled,
  awaited: Clock20Regular,
} as const;

type NextRolesProps = {
  /** The group that is in effect now. */
  readonly eligible: EligibleRole;
  /** What was said for it. */
  readonly said: TypedDraft;
};

/** Where a group in effect leads: each role with its way on, and what is still waited for. Nothing where it leads to none. */
export function NextRoles({ eligible, said }: NextRolesProps) {
  const id = useId();
  const { next, leadsTo } = useNextRoles(eligible);
  const { active, reading } = useSlice('myRoles');
  const waits = awaitsMore(next, leadsTo);
  const late = useReadUntilListed(waits);
  const note = chainNote(leadsTo, next);
  const ready = next.filter(({ state }) => state === 'ready').map(({ role }) => role.name);
  const words = ready.length === 0 ? '' : `Next: ${ready.join(', ')} can be activated now.`;
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words]);
  if (next.length === 0 && note === null) return null;
  const place = placeOfRole(eligible);
  const before: SaidBefore = {
    justification: said.justification,
    ticketNumber: said.ticketNumber,
    ticketSystem: said.ticketSystem,
    minutes: minutesTyped(said.duration),
    endsAt: active.find((one) => placeOfRole(one) === place)?.endsAt ?? null,
  };
  return (
    <section className={css.section} aria-labelledby={id}>
      <h3 id={id} className={css.title}>
        Next
      </h3>
      {next.length > 0 && (
        <ul className={css.list}>
          {next.map((one) => (
            <Line key={one.key} next={one} late={late} before={before} />
          ))}
        </ul>
      )}
      {note !== null && (
        <p className={css.note}>
          <ServiceText text={note} />
        </p>
      )}
      {waits && late && (
        <Button size="small" disabledFocusable={reading} onClick={() => void readAgain()}>
          {reading ? 'Reading…' : 'Read again'}
        </Button>
      )}
    </section>
  );
}

type LineProps = { readonly next: NextRole; readonly late: boolean; readonly before: SaidBefore };

function Line({ next, late, before }: LineProps) {
  const { role, scope, state, eligible } = next;
  return (
    <li className={css.line} data-state={state}>
      <QuietIcon icon={ICONS[state]} className={css.icon} />
      <div className={css.words}>
        <div className={css.name}>
          <ServiceText text={role.name} />
          <PrivilegeShield privilege={role.privilege} />
        </div>
        {scope.kind !== 'tenant' && <ScopeLabel scope={scope} />}
        <p className={css.detail}>
          <ServiceText text={nextWords(next, late)} />
        </p>
        {state === 'ready' && eligible && (
          <div>
            <Button size="small" appearance="primary" onClick={() => openNext(eligible, before)}>
              <span>
                Next: activate <ServiceText text={role.name} />
              </span>
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
