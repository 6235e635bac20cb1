import type { RoleSettings } from '../../../../shared/contract/role-settings/matrix.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { groupsWords, privilegeWords } from './matrix-words.ts';
import css from './matrix-sources.module.css';

/** Under the grid: whose word it is that a role is privileged, and where groups were looked for. */
export function MatrixSources({
  read,
}: {
  readonly read: Pick<RoleSettings, 'privilegeFrom' | 'groupSources'>;
}) {
  const said = [privilegeWords(read.privilegeFrom), groupsWords(read.groupSources)].filter(
    (words) => words !== null,
  );
  if (said.length === 0) return null;
  return (
    <p className={css.sources} data-bundled={read.privilegeFrom === 'bundled'}>
      <ServiceText text={said.join(' ')} />
    </p>
  );
}
