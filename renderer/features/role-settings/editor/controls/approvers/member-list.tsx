import type { ApproverFacts } from '../../../../../../shared/contract/role-settings/detail.ts';
import { PersonAvatar } from '../../../../../components/person-avatar.tsx';
import { personMarks } from '../../../../../components/principals/person-marks.ts';
import { ServiceText } from '../../../../../components/service-text.tsx';
import css from './member-list.module.css';

type MemberListProps = { readonly id: string; readonly facts: ApproverFacts; readonly label: string };

/** The people behind a group, or behind the default approvers, with what is to be known of each. */
export function MemberList({ id, facts, label }: MemberListProps) {
  const { people, state, reason } = facts;
  return (
    <div id={id} className={css.box}>
      {people.length > 0 && (
        <ul className={css.list} aria-label={label}>
          {people.map((person) => {
            const marks = personMarks(person);
            return (
              <li key={person.id} className={css.person}>
                <PersonAvatar name={person.name} objectId={person.id} size={20} />
                <span>
                  <ServiceText text={person.name ?? person.id} />{' '}
                  {person.upn !== null && (
                    <span className={css.upn}>
                      <ServiceText text={person.upn} />
                    </span>
                  )}
                  {marks.length > 0 && <strong className={css.marks}> {marks.join(', ')}</strong>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {people.length === 0 && state === 'read' && <p className={css.note}>Nobody is in it.</p>}
      {state !== 'read' && (
        <p className={css.note}>
          {state === 'partial' ? 'There may be more. ' : 'They could not be read. '}
          {reason && <ServiceText text={`${reason.title} ${reason.advice}`} />}
        </p>
      )}
    </div>
  );
}
