import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { ApproverAvatars } from '../../../components/approver-avatars.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { useSlice } from '../../../state/slices-store.ts';
import { approverGroupWords } from './approver-group-words.ts';
import { notAvailable } from './not-available.ts';
import { SkeletonLines } from './skeleton-lines.tsx';
import type { CardNow } from './use-card.ts';
import css from './who-can-decide.module.css';

type WhoCanDecideProps = { readonly request: WaitingRequest; readonly card: CardNow };

/** Whom the policy names, and of the groups among them who is in them and can sign in. */
export function WhoCanDecide({ request, card }: WhoCanDecideProps) {
  const { account } = useSlice('session');
  const approvers = request.asks === null ? null : request.asks.approvers;
  const groups = (approvers ?? []).filter(({ kind }) => kind === 'group');
  const selfId = account?.objectId ?? '';
  return (
    <>
      <ApproverAvatars approvers={approvers} selfId={selfId} plane={planeOfHeld(request)} />
      {card.kind === 'reading' && groups.length > 0 && <SkeletonLines count={groups.length * 2} />}
      {card.kind === 'failed' && groups.length > 0 && !request.own && (
        <p className={css.quiet}>
          Members of groups: <ServiceText text={notAvailable(card.problem)} />
        </p>
      )}
      {card.kind === 'read' &&
        card.card.approverGroups.map((group) => {
          const name = groups.find(({ id }) => id === group.id)?.name ?? null;
          const { claim, names } = approverGroupWords(group, {
            name,
            requestorId: request.requestor.id,
            selfId,
          });
          return (
            <p key={group.id} className={css.group}>
              <strong>
                <ServiceText text={claim} />
              </strong>
              <br />
              <ServiceText text={names} />
            </p>
          );
        })}
      <p className={css.quiet}>The first decision counts.</p>
    </>
  );
}
