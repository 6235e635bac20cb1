import { Flag16Regular } from '@fluentui/react-icons/svg/flag';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { Access } from '../../../shared/contract/access.ts';
import { ConsentPageButton } from '../../components/consent-page-button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { QuietIcon } from '../../components/quiet-icon.tsx';
import { ServiceText } from '../../components/service-text.tsx';
import { visibleText } from '../../components/visible-text.ts';
import { NameList } from './name-list.tsx';
import { rolesNote } from './person-words.ts';
import { approvalsThrough, missingTitle, surplusTitle } from './verdict-words.ts';
import css from './access-lists.module.css';

/** What the token carries, too little and too much of it, and the roles it is used with. */
export function AccessLists({ access }: { readonly access: Access }) {
  const { missing, surplus, granted, roles, consentLink } = access;
  const lacks = missingTitle(access);
  const holds = surplusTitle(access);
  const through = approvalsThrough(access.features);
  return (
    <>
      <section aria-labelledby="access-permissions" className={css.section}>
        <h2 id="access-permissions" className={css.title}>
          Permissions of this app
        </h2>
        {lacks !== null && (
          <div className={css.part}>
            <p className={css.claim}>
              <QuietIcon icon={Warning16Regular} className={css.amber} />
              {lacks}
            </p>
            <NameList names={missing} />
            <div className={css.actions}>
              <ConsentPageButton permission={null} />
              {consentLink !== null && <CopyButton label="Copy consent link" text={() => consentLink} />}
            </div>
          </div>
        )}
        {holds !== null && (
          <div className={css.part}>
            <p className={css.claim}>
              <QuietIcon icon={Flag16Regular} className={css.amber} />
              {holds}
            </p>
            <NameList names={surplus} />
            <p className={css.quiet}>
              Whoever manages enterprise applications in your tenant can take them back.
            </p>
          </div>
        )}
        {through !== null && <p className={css.quiet}>{visibleText(through)}</p>}
        {granted !== null && (
          <div className={css.part}>
            <p className={css.quiet}>
              {granted.length === 0 ? 'Its token carries no permission.' : 'Its token carries:'}
            </p>
            <NameList names={granted} />
          </div>
        )}
      </section>
      <section aria-labelledby="access-roles" className={css.section}>
        <h2 id="access-roles" className={css.title}>
          Directory roles you hold now
        </h2>
        {roles.length > 0 && (
          <ul className={css.roles}>
            {roles.map(({ definitionId, name }) => (
              <li key={definitionId}>
                <ServiceText text={name} />
              </li>
            ))}
          </ul>
        )}
        <p className={css.quiet}>{rolesNote(access)}</p>
      </section>
    </>
  );
}
