import { Listbox } from '../list/listbox.tsx';
import { LoadingOptions } from '../list/loading-options.tsx';
import { NoMatch } from '../list/no-match.tsx';
import { PastNote } from './past-note.tsx';
import { PastOption } from './past-option.tsx';
import type { PastRow } from './past-rows.ts';
import { pastFace } from './past-face.ts';
import { SecondLookBar } from './second-look-bar.tsx';
import { PastFilters } from './past-filters.tsx';
import type { PastInbox } from './use-past.ts';
import { useReadStalePast } from './use-read-stale-past.ts';

const idOf = ({ request }: PastRow): string => request.requestId;

type PastListProps = {
  readonly past: PastInbox;
  readonly now: number;
  readonly onOpen: () => void;
  /** From the filter to the list: Enter or arrow down. */
  readonly onToList: () => void;
};

/** What is over of what the signed-in user could decide, newest first, in each of its faces. */
export function PastList({ past, now, onOpen, onToList }: PastListProps) {
  useReadStalePast();
  const { rows, shown, current, choose, query } = past;
  const face = pastFace(past);
  return (
    <>
      {rows.length > 0 && <PastFilters past={past} onToList={onToList} />}
      <PastNote past={past} now={now} />
      {past.onlyPicked && <SecondLookBar past={past} />}
      {face === 'rows' && (
        <Listbox
          label="Decided requests"
          items={shown}
          idOf={idOf}
          selected={current ? idOf(current) : null}
          onSelect={choose}
          onOpen={onOpen}
        >
          {(row) => <PastOption row={row} now={now} />}
        </Listbox>
      )}
      {face === 'loading' && <LoadingOptions />}
      {face === 'no-match' && <NoMatch query={query} onClear={past.clear} />}
    </>
  );
}
