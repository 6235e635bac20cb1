import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import type { Decided } from '../use-decided.ts';
import { DecidedOption } from './decided-option.tsx';
import { Listbox } from './listbox.tsx';
import css from './decided-list.module.css';

const idOf = ({ request }: DecidedRequest): string => request.requestId;

type DecidedListProps = { readonly decided: Decided; readonly now: number; readonly onOpen: () => void };

/** What was seen decided since the console started, by whomever. */
export function DecidedList({ decided: { all, current, choose }, now, onOpen }: DecidedListProps) {
  return (
    <>
      <p className={css.note}>Seen decided since PIM Desk started. The service keeps the rest.</p>
      {all.length > 0 && (
        <Listbox
          label="Decided requests"
          items={all}
          idOf={idOf}
          selected={current ? idOf(current) : null}
          onSelect={choose}
          onOpen={onOpen}
        >
          {(one) => <DecidedOption decided={one} now={now} />}
        </Listbox>
      )}
    </>
  );
}
