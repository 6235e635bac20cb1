import { listFace, notKnownWords } from '../coverage-words.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { EligibleTable } from './eligible-table.tsx';
import { ListUnknown } from './list-unknown.tsx';
import { LoadingRows } from '../../../components/loading-rows.tsx';
import { NoMatch } from './no-match.tsx';
import type { RolesFilter } from './roles-filter.ts';
import { NothingEligible } from './nothing-eligible.tsx';
import type { RolesView } from '../use-roles-view.ts';
import type { Selection } from './use-selection.ts';

type EligibleListProps = {
  readonly view: RolesView;
  /** How many there are on the plane that is shown. */
  readonly known: number;
  readonly shown: readonly EligibleRowView[];
  readonly selection: Selection;
  readonly filter: RolesFilter;
  readonly onClearFilter: () => void;
};

/** What I may ask for; and, where there is nothing, why nothing is shown. */
export function EligibleList({ view, known, shown, selection, filter, onClearFilter }: EligibleListProps) {
  const { myRoles, now, acting } = view;
  const { plane } = filter;
  switch (listFace(myRoles, plane, known, shown.length)) {
    case 'loading':
      return <LoadingRows says="Reading roles and policies" />;
    case 'rows':
      return <EligibleTable rows={shown} now={now} acting={acting} selection={selection} />;
    case 'no-match':
      return <NoMatch filter={filter} onClear={onClearFilter} />;
    case 'none':
      return <NothingEligible myRoles={myRoles} plane={plane} />;
    case 'unknown':
      return <ListUnknown>{notKnownWords(myRoles, plane, 'eligible')}</ListUnknown>;
  }
}
