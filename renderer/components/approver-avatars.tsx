import { PeopleTeam16Regular } from '@fluentui/react-icons/svg/people-team';
import type { Approver, Plane } from '../../shared/contract/my-roles.ts';
import { approverWords } from './approver-words.ts';
import { PersonAvatar } from './person-avatar.tsx';
import { ServiceText } from './service-text.tsx';
import css from './approver-avatars.module.css';

/** As many faces as help to find one again; the names say the rest. */
const FACES = 4;

type ApproverAvatarsProps = {
  readonly approvers: readonly Approver[] | null;
  /** Object id of the signed-in user, who is called "You". */
  readonly selfId?: string;
  /** Left out: that of an Entra role. */
  readonly plane?: Plane;
};

/** Who can decide: faces of those named, and all their names. */
export function ApproverAvatars({ approvers, selfId, plane }: ApproverAvatarsProps) {
  const words = approverWords(approvers, selfId ?? null, plane);
  const faces = (approvers ?? []).filter(({ kind }) => kind !== 'unknown').slice(0, FACES);
  return (
    <div className={css.line}>
      {faces.length > 0 && (
        <span className={css.stack}>
          {faces.map(({ kind, id, name }) => (
            <span key={id} className={css.face}>
              {kind === 'group' ? (
                <span className={css.group} aria-hidden="true">
                  <PeopleTeam16Regular />
                </span>
              ) : (
                <PersonAvatar name={name} objectId={id} size={24} />
              )}
            </span>
          ))}
        </span>
      )}
      <span className={css.names}>
        <ServiceText text={words.names} />
      </span>
    </div>
  );
}
