import { listFace } from '../coverage-words.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { EligibleTable } from './eligible-table.tsx';
import { ListUnknown } from './list-unknown.tsx';
import { LoadingRows } from '../../../components/loading-rows.tsx';
import { NoMatch } from './no-match.tsx';
import { NothingEligible } from './nothing-eligible.tsx';
import type { RolesView } from '../use-roles-view.ts';
import type { Selection } from './use-selection.ts';

type EligibleListProps = {
  readonly view: RolesView;
  readonly shown: readonly EligibleRowView[];
  readonly selection: Selection;
  readonly filter: string;
  readonly onClearFilter: () => void;
};

/** What I may ask for; and, where there is nothing, why nothing is shown. */
export function EligibleList({ view, shown, selection, filter, onClearFilter }: EligibleListProps) {
  const { myRoles, rows, now, acting } = view;
  switch (listFace(myRoles, rows.length, shown.length)) {
    case 'loading':
      return <LoadingRows says="Reading roles and policies" />;
    case 'rows':
      return <EligibleTable rows={shown} now={now} acting={acting} selection={selection} />;
    case 'no-match':
      return <NoMatch filter={filter} onClear={onClearFilter} />;
    case 'none':
      return <NothingEligible asOf={myRoles.asOf} />;
    case 'unknown':
      return <ListUnknown>Which roles you are eligible for is not known.</ListUnknown>;
  }
}
