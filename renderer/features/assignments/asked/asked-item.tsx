import { Button } from '@fluentui/react-components';
import type { TimeAsked } from '../../../../shared/contract/assignments/assignments.ts';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { startChanging } from '../change-store.ts';
import type { Names } from '../list/list-rows.ts';
import { askedSentence } from '../words/asked-words.ts';
import { principalName } from '../words/held-words.ts';
import css from './asked-section.module.css';

type AskedItemProps = {
  readonly asked: TimeAsked;
  readonly names: Names;
  /** They have it by now. */
  readonly given: boolean;
  readonly now: number;
};

const GIVE = { extend: 'Extend…', renew: 'Renew…' } as const;

/** Somebody who asked for more time: what for, until when and why; and the way to give it. */
export function AskedItem({ asked, names, given, now }: AskedItemProps) {
  const { action, side, roleId, scopeId, principalId, endsAt, justification } = asked;
  const principal = names.principal(principalId);
  const held = { role: names.role(roleId), scope: names.scope(scopeId), principal };
  return (
    <li className={css.item}>
      <PersonAvatar name={principal.name} objectId={principal.id} size={24} />
      <div className={css.words}>
        <p>
          <ServiceText text={askedSentence(asked, held, now)} />
        </p>
        {justification !== '' && (
          <p className={css.quoted}>
            <ServiceText text={`“${justification}”`} />
          </p>
        )}
      </div>
      {given ? (
        <span className={css.given}>They have it by now</span>
      ) : (
        <Button
          size="small"
          aria-label={`${GIVE[action]} ${visibleText(`${principalName(principal)}, ${held.role.name}`)}`}
          onClick={() =>
            startChanging(action, [{ side, roleId, scopeId, principalId }], { endsAt, justification })
          }
        >
          {GIVE[action]}
        </Button>
      )}
    </li>
  );
}
