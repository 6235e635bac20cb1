import { Button } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { Access } from '../../../shared/contract/access.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { ExplainedButton } from '../../components/explained-button.tsx';
import { ServiceText } from '../../components/service-text.tsx';
import { closeAccess, useFirstCheck } from '../../state/access-open.ts';
import { checkAccessAgain } from '../../state/read-again.ts';
import { useSlice } from '../../state/slices-store.ts';
import { administratorMessage } from './administrator-message.ts';
import { checkedWords } from './head-words.ts';
import { tenantOf, tierWords } from './person-words.ts';
import { ofTier } from './verdict-words.ts';
import css from './access-head.module.css';

type AccessHeadProps = { readonly access: Access; readonly now: number };

/** Whose rights these are, where, and when they were looked at. */
export function AccessHead({ access, now }: AccessHeadProps) {
  const { account, connection } = useSlice('session');
  const first = useFirstCheck();
  const tier = access.tier ?? connection?.tier ?? null;
  const blocked = ofTier(access.features).filter(({ state }) => state === 'blocked');
  const lacks = blocked.length > 0 || access.missing.length > 0;
  return (
    <header className={css.head}>
      <div className={css.words}>
        <h1 className={css.title} tabIndex={-1} data-page-title>
          What you may do here
        </h1>
        <p className={css.facts}>
          {tier !== null && <span>{tierWords(tier)}</span>}
          {account !== null && (
            <span>
              <ServiceText text={account.name} />
            </span>
          )}
          <span>
            <ServiceText text={tenantOf(account, connection)} />
          </span>
          <span>{checkedWords(access, now)}</span>
        </p>
      </div>
      <div className={css.actions}>
        {lacks && (
          <CopyButton
            label="Copy message for an administrator"
            text={() => administratorMessage(blocked, access, { account, connection })}
          />
        )}
        <ExplainedButton
          size="small"
          icon={<ArrowSync16Regular />}
          whyNot={
            access.checking ? 'It is being checked now. F5 asks once more where no answer comes.' : null
          }
          aria-keyshortcuts="F5"
          onClick={() => void checkAccessAgain()}
        >
          {access.checking ? 'Checking…' : 'Check again'}
        </ExplainedButton>
        <Button
          size="small"
          appearance={first ? 'primary' : 'secondary'}
          {...(!first && { icon: <ArrowLeft16Regular /> })}
          onClick={closeAccess}
        >
          {first ? 'Go to My roles' : 'Back'}
        </Button>
      </div>
    </header>
  );
}
