import type { RoleSettings } from '../../../../shared/contract/role-settings/matrix.ts';
import { groupsWords } from '../../../components/group-sources-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { COMPACT_BELOW } from './matrix-columns.ts';
import { countsWords, privilegeWords } from './matrix-words.ts';
import css from './matrix-sources.module.css';

type MatrixSourcesProps = {
  readonly read: RoleSettings;
  /** CSS pixels there are across. */
  readonly room: number;
};

/** Under the grid: whose word it is that a role is privileged, and where groups were looked for. Folded up where there is no room. */
export function MatrixSources({ read, room }: MatrixSourcesProps) {
  const said = [privilegeWords(read.privilegeFrom), groupsWords(read.groupSources)].filter(
    (words) => words !== null,
  );
  if (said.length === 0) return null;
  const bundled = read.privilegeFrom === 'bundled';
  if (room >= COMPACT_BELOW) {
    return (
      <p className={css.sources} data-bundled={bundled}>
        <ServiceText text={said.join(' ')} />
      </p>
    );
  }
  return (
    <details className={css.sources} data-bundled={bundled}>
      <summary className={css.summary}>What was read</summary>
      <ServiceText text={[`${countsWords(read)}.`, ...said].join(' ')} />
    </details>
  );
}
