import type { RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { FoldingRow } from '../../../components/run/folding-row.tsx';
import { ResultIcon } from '../../../components/run/result-icon.tsx';
import { toneOf } from '../../../components/run/run-end.ts';
import { aboutName } from '../review/role-words.ts';
import { RunRoleResult } from './run-role-result.tsx';
import { itemEnd } from './item-end.ts';
import { itemWords } from './run-words.ts';

type RunRowProps = { readonly item: RunItem; readonly underWay: boolean };

/** One role of a save of several, and what became of it; rule by rule on demand. */
export function RunRow({ item, underWay }: RunRowProps) {
  const end = itemEnd(item, underWay);
  const words = itemWords(item, underWay);
  return (
    <FoldingRow
      lead={<ResultIcon end={end} />}
      name={aboutName(item)}
      title={words.title}
      words={item.problem?.title ?? words.detail}
      tone={toneOf(end)}
      state={end}
    >
      <RunRoleResult item={item} underWay={underWay} />
    </FoldingRow>
  );
}
