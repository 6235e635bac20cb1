import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { Inbox } from '../use-inbox.ts';
import type { InboxFace } from './inbox-words.ts';
import { Listbox } from './listbox.tsx';
import { LoadingOptions } from './loading-options.tsx';
import { NoMatch } from './no-match.tsx';
import { WaitingOption } from './waiting-option.tsx';
import { WhatWasRead } from './what-was-read.tsx';

type WaitingListProps = {
  readonly inbox: Inbox;
  readonly face: InboxFace;
  readonly now: number;
  readonly onOpen: () => void;
};

const idOf = ({ requestId }: WaitingRequest): string => requestId;

/** The list in each of its faces. */
export function WaitingList({ inbox, face, now, onOpen }: WaitingListProps) {
  return (
    <>
      {face === 'rows' && (
        <Listbox
          label="Requests that wait"
          items={inbox.shown}
          idOf={idOf}
          selected={inbox.current?.requestId ?? null}
          isDisabled={({ own }) => own}
          onSelect={inbox.choose}
          onOpen={onOpen}
        >
          {(request) => <WaitingOption request={request} />}
        </Listbox>
      )}
      {face === 'loading' && <LoadingOptions />}
      {face === 'no-match' && <NoMatch query={inbox.query} onClear={() => inbox.setQuery('')} />}
      {(face === 'nothing' || face === 'unknown') && (
        <WhatWasRead
          approvals={inbox.approvals}
          now={now}
          sum={face === 'nothing' ? 'Nothing waits for you.' : 'What waits for you is not known.'}
        />
      )}
    </>
  );
}
