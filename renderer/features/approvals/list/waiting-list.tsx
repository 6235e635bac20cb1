import { useMemo } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { Selection } from '../selecting/use-selection.ts';
import type { Inbox } from '../use-inbox.ts';
import type { InboxFace } from './inbox-words.ts';
import { Listbox, type ManySelected } from './listbox.tsx';
import { LoadingOptions } from './loading-options.tsx';
import { NoMatch } from './no-match.tsx';
import { WaitingOption } from './waiting-option.tsx';
import { WhatWasRead } from './what-was-read.tsx';

type WaitingListProps = {
  readonly inbox: Inbox;
  readonly selection: Selection;
  readonly face: InboxFace;
  readonly now: number;
  readonly onOpen: () => void;
};

const idOf = ({ requestId }: WaitingRequest): string => requestId;
const isOwn = ({ own }: WaitingRequest): boolean => own;

/** The list in each of its faces. */
export function WaitingList({ inbox, selection, face, now, onOpen }: WaitingListProps) {
  const { ids, mayDecide, toggle, rangeTo } = selection;
  const many = useMemo<ManySelected<WaitingRequest>>(
    () => ({
      isSelected: ({ requestId }) => ids.has(requestId),
      canSelect: mayDecide,
      onToggle: toggle,
      onRange: rangeTo,
    }),
    [ids, mayDecide, toggle, rangeTo],
  );
  return (
    <>
      {face === 'rows' && (
        <Listbox
          label="Requests that wait"
          items={inbox.shown}
          idOf={idOf}
          selected={inbox.current?.requestId ?? null}
          many={many}
          isDisabled={isOwn}
          onSelect={inbox.choose}
          onOpen={onOpen}
          onHold={inbox.hold}
        >
          {(request) => (
            <WaitingOption
              request={request}
              flags={inbox.flagsOf(request)}
              selected={ids.has(request.requestId)}
              selecting={ids.size > 0}
            />
          )}
        </Listbox>
      )}
      {face === 'loading' && <LoadingOptions />}
      {face === 'no-match' && (
        <NoMatch
          query={inbox.query}
          onClear={() => {
            inbox.setQuery('');
            inbox.filters.clear();
          }}
        />
      )}
      {(face === 'nothing' || face === 'unknown') && <WhatWasRead approvals={inbox.approvals} now={now} />}
    </>
  );
}
