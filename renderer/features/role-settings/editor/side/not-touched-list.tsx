import { useMemo, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team';
import { PersonAvatar } from '../../../../components/person-avatar.tsx';
import { QuietIcon } from '../../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../../components/service-text.tsx';
import { useNow } from '../../../../state/use-now.ts';
import { wakeEachMinute } from '../../../../state/wake-times.ts';
import { holderWords, notTouchedWords } from '../../review/not-touched-words.ts';
import { useEditor } from '../editor-context.ts';
import { notTouched } from './not-touched.ts';
import css from './side.module.css';

/** So many are named at once. */
const NAMED = 6;

/** Who holds the role, or may activate it, and keeps that as it is whatever is saved. */
export function NotTouchedList() {
  const { detail, changes } = useEditor();
  const now = useNow(wakeEachMinute);
  const [all, setAll] = useState(false);
  const holders = useMemo(() => notTouched(detail.holders.holders), [detail.holders]);
  const shown = all ? holders : holders.slice(0, NAMED);
  const old = changes.find(({ setting }) => setting === 'maximum') !== undefined;
  return (
    <section>
      <h2 className={css.title}>Not touched by this change</h2>
      <p className={css.note}>
        <ServiceText text={notTouchedWords(detail.holders)} />
      </p>
      {shown.length > 0 && (
        <ul className={css.holders} aria-label="Not touched by this change">
          {shown.map((holder) => (
            <li key={`${holder.principalId} ${holder.kind} ${holder.scopeId}`} className={css.holder}>
              {holder.principalKind === 'group' ? (
                <QuietIcon icon={PeopleTeam20Regular} className={css.group} />
              ) : (
                <PersonAvatar name={holder.name} objectId={holder.principalId} size={24} />
              )}
              <span className={css.who}>
                <ServiceText text={holder.name ?? holder.principalId} />
                <span className={css.how}>
                  {holderWords(holder, now)}
                  {old && holder.kind === 'activated' && ', under the old maximum'}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {holders.length > NAMED && (
        <Button className={css.more} appearance="transparent" size="small" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${holders.length}`}
        </Button>
      )}
    </section>
  );
}
