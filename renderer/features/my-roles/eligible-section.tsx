import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { countWords, listFace } from './coverage-words.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { EligibleTable } from './eligible-table.tsx';
import { ListUnknown } from './list-unknown.tsx';
import { LoadingRows } from './loading-rows.tsx';
import { NoMatch } from './no-match.tsx';
import { NothingEligible } from './nothing-eligible.tsx';
import { SectionHead } from './section-head.tsx';

type EligibleSectionProps = {
  readonly myRoles: MyRoles;
  readonly known: number;
  readonly rows: readonly EligibleRowView[];
  readonly now: number;
  readonly offline: boolean;
  readonly filter: string;
  readonly onClearFilter: () => void;
};

/** What I may ask for; and, where there is nothing, why nothing is shown. */
export function EligibleSection(props: EligibleSectionProps) {
  const { myRoles, known, rows } = props;
  const face = listFace(myRoles, known, rows.length);
  const count = countWords(known, myRoles);
  const detail = rows.length < known ? `${rows.length} of ${count}` : count;
  return (
    <section aria-labelledby="eligible" aria-busy={face === 'loading'}>
      <SectionHead id="eligible" title="Eligible" detail={known > 0 ? detail : ''} />
      <Face face={face} {...props} />
    </section>
  );
}

function Face({ face, ...props }: EligibleSectionProps & { readonly face: ReturnType<typeof listFace> }) {
  switch (face) {
    case 'loading':
      return <LoadingRows />;
    case 'rows':
      return <EligibleTable rows={props.rows} now={props.now} offline={props.offline} />;
    case 'no-match':
      return <NoMatch filter={props.filter} onClear={props.onClearFilter} />;
    case 'none':
      return <NothingEligible asOf={props.myRoles.asOf} />;
    case 'unknown':
      return <ListUnknown />;
  }
}
