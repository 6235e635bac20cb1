import type { Access, FeatureAccess } from '../../../../shared/contract/access.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { DottedName } from '../../../components/dotted-name.tsx';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { useSlice } from '../../../state/slices-store.ts';
import { administratorMessage } from '../administrator-message.ts';
import { ObstacleItem } from './obstacle-item.tsx';
import { rolesInFull } from './needs-words.ts';
import css from './access-detail.module.css';

type AccessDetailProps = { readonly row: FeatureAccess; readonly access: Access };

/** All of one row: what stands in the way and how it is taken away, what the service said, and what the feature needs. */
export function AccessDetail({ row, access }: AccessDetailProps) {
  const { account, connection } = useSlice('session');
  const { permissions, through, obstacles, problem, state, licence } = row;
  return (
    <div className={css.detail}>
      {obstacles.length > 0 && (
        <ul className={css.obstacles} aria-label="What stands in the way">
          {obstacles.map((obstacle, index) => (
            <ObstacleItem key={index} obstacle={obstacle} />
          ))}
        </ul>
      )}
      {/* What to do stands with the obstacles. */}
      {problem && (
        <ProblemMessage problem={obstacles.length > 0 ? { ...problem, advice: '' } : problem} intent="info" />
      )}
      <dl className={css.needs}>
        <div>
          <dt>Permission</dt>
          <dd>
            {permissions.length === 0 && 'None'}
            {permissions.map((anyOf) => (
              <p key={anyOf.join()}>
                {anyOf.map((name, index) => (
                  <span key={name}>
                    {index > 0 && ' or '}
                    <DottedName name={name} />
                  </span>
                ))}
              </p>
            ))}
          </dd>
        </div>
        {through !== null && (
          <div>
            <dt>Granted through</dt>
            <dd>
              <DottedName name={through} />
            </dd>
          </div>
        )}
        <div>
          <dt>Role</dt>
          <dd>{rolesInFull(row)}</dd>
        </div>
        <div>
          <dt>Licence</dt>
          <dd>{licence ? 'One that includes Privileged Identity Management' : 'None'}</dd>
        </div>
      </dl>
      {state === 'blocked' && (
        <div>
          <CopyButton
            label="Copy message for an administrator"
            text={() => administratorMessage([row], { ...access, missing: [] }, { account, connection })}
          />
        </div>
      )}
    </div>
  );
}
