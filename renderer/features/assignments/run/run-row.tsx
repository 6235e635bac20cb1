import type { AssignmentRunItem } from '../../../../shared/contract/assignments/plan.ts';
import { FoldingRow, type RowPlace } from '../../../components/run/folding-row.tsx';
import { ResultIcon } from '../../../components/run/result-icon.tsx';
import { toneOf } from '../../../components/run/run-end.ts';
import { itemEnd } from './item-end.ts';
import { ItemResult } from './item-result.tsx';
import { itemName, itemWords } from './run-words.ts';

type RunRowProps = {
  readonly item: AssignmentRunItem;
  readonly underWay: boolean;
  readonly now: number;
  readonly place: RowPlace | undefined;
};

/** One of several that are changed, and what became of it; request by request on demand. */
export function RunRow({ item, underWay, now, place }: RunRowProps) {
  const end = itemEnd(item, underWay);
  const words = itemWords(item, underWay, now);
  return (
    <FoldingRow
      lead={<ResultIcon end={end} />}
      name={itemName(item)}
      title={words.title}
      words={words.detail}
      tone={toneOf(end)}
      state={end}
      place={place}
    >
      <ItemResult item={item} underWay={underWay} now={now} />
    </FoldingRow>
  );
}
