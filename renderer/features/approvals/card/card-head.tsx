import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { MomentTime } from '../../../components/moment-time.tsx';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import { requestorName } from '../deciding/requestor-name.ts';
import { shortId } from './card-words.ts';
import { CopyLink } from './copy-link.tsx';
import css from './card-head.module.css';

type CardHeadProps = {
  readonly request: Pick<WaitingRequest, 'requestId' | 'requestor' | 'own' | 'createdAt'>;
  readonly now: number;
  /** Back to the list, where there is room for one of both; left out where something else leads there. */
  readonly onBack?: () => void;
};

/** Who asks, by everything that tells them apart, and when they asked. */
export function CardHead({ request, now, onBack }: CardHeadProps) {
  const { requestId, requestor, own, createdAt } = request;
  return (
    <header className={css.head}>
      {onBack && (
        <Button
          className={css.back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label="Back to the list"
          onClick={onBack}
        />
      )}
      <PersonAvatar name={requestor.name} objectId={requestor.id} size={44} />
      <div className={css.who}>
        <p className={css.name}>
          <ServiceText text={requestorName(requestor)} />
          {own && ' (you)'}
        </p>
        <p className={css.ids}>
          <span className={css.upn}>
            {requestor.upn === null ? 'UPN not readable' : <ServiceText text={requestor.upn} />}
          </span>
          <code className={css.id} title={requestor.id}>
            {shortId(requestor.id)}
          </code>
          <CopyButton small label="Copy id" text={() => requestor.id} />
          <CopyLink requestId={requestId} />
        </p>
      </div>
      {createdAt !== null && (
        <p className={css.when}>
          <strong>
            <MomentTime at={createdAt}>Asked {momentText(createdAt, now)}</MomentTime>
          </strong>
          <span>{ageText(now - createdAt)}</span>
        </p>
      )}
    </header>
  );
}
