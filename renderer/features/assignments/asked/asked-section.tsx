import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { portalPages } from '../../../../shared/domain/access/portal-pages.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { useMedia } from '../../../state/use-media.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { setListPlace, useListPlace } from '../list/list-place.ts';
import type { AssignmentList } from '../list/use-assignment-list.ts';
import { askedTitle, CANNOT_DECIDE, NO_PAGE } from '../words/asked-words.ts';
import { AskedItem } from './asked-item.tsx';
import { hasItByNow } from './has-it-by-now.ts';
import css from './asked-section.module.css';

type AskedSectionProps = { readonly list: AssignmentList; readonly now: number };

/** Who asked for more time, above the list. What they ask for can be given here; their request cannot be decided here, and where it can is said. */
export function AskedSection({ list, now }: AskedSectionProps) {
  const { asked } = list.read;
  const { askedFolded } = useListPlace();
  // In a low window, or with large text, it would take the whole of it from the list.
  const low = useMedia('(max-height: 600px)');
  const folded = askedFolded ?? low;
  const { connection } = useSlice('session');
  if (asked.length === 0) return null;
  const page = connection && portalPages(connection).decideMoreTime;
  return (
    <section className={css.section} aria-label={askedTitle(asked.length)}>
      <Button
        className={css.fold}
        size="small"
        appearance="transparent"
        icon={folded ? <ChevronRight16Regular /> : <ChevronDown16Regular />}
        aria-expanded={!folded}
        onClick={() => setListPlace({ askedFolded: !folded })}
      >
        {askedTitle(asked.length)}
      </Button>
      {!folded && (
        <div className={css.body}>
          <ul className={css.items}>
            {asked.map((one) => (
              <AskedItem
                key={one.requestId}
                asked={one}
                names={list.names}
                given={hasItByNow(one, list.read.rows)}
                now={now}
              />
            ))}
          </ul>
          <p className={css.cannot}>
            {CANNOT_DECIDE}{' '}
            {page === null ? (
              NO_PAGE
            ) : (
              <>
                Its address: <bdi className={css.address}>{page}</bdi>
                <CopyButton small label="Copy the address of the page that decides" text={() => page} />
              </>
            )}
          </p>
        </div>
      )}
    </section>
  );
}
