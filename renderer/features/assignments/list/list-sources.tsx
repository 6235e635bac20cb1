import type { Assignments } from '../../../../shared/contract/assignments/assignments.ts';
import { groupsWords } from '../../../components/group-sources-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import css from './list-sources.module.css';

/** Under the list: in which groups was looked for somebody. */
export function ListSources({ groupSources }: Pick<Assignments, 'groupSources'>) {
  const said = groupsWords(groupSources);
  return (
    said !== null && (
      <p className={css.sources}>
        <ServiceText text={said} />
      </p>
    )
  );
}
