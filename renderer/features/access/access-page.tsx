import { useMemo } from 'react';
import { FirstSteps } from '../../components/entry/first-steps.tsx';
import { LoadingRows } from '../../components/loading-rows.tsx';
import { useFirstCheck } from '../../state/access-open.ts';
import { useSlice } from '../../state/slices-store.ts';
import { useAccessCheck } from '../../state/use-access-check.ts';
import { useNow } from '../../state/use-now.ts';
import { wakeForAge } from '../../state/wake-times.ts';
import { AccessHead } from './access-head.tsx';
import { AccessLists } from './access-lists.tsx';
import { AccessNotice } from './access-notice.tsx';
import { AccessTable } from './table/access-table.tsx';
import { AccessVerdict } from './access-verdict.tsx';
import { LaterFeatures } from './later-features.tsx';
import { useAccessWords } from './use-access-words.ts';
import { beyondTier, ofTier } from './verdict-words.ts';
import css from './access-page.module.css';

/** What the console may do here for the person on screen, what stands in the way, and who can take it away. */
export function AccessPage() {
  const access = useSlice('access');
  const now = useNow(useMemo(() => wakeForAge(access.asOf), [access.asOf]));
  const first = useFirstCheck();
  useAccessCheck('opened');
  useAccessWords(access);
  const known = access.asOf !== null;
  return (
    <div className={css.page}>
      {first && <FirstSteps here="Check" />}
      <AccessHead access={access} now={now} />
      <AccessNotice access={access} now={now} />
      {known ? (
        <>
          <AccessVerdict access={access} />
          <AccessTable
            id="access-tier"
            title="This tier"
            note="what the connection is meant for"
            rows={ofTier(access.features)}
            access={access}
          />
          <AccessTable
            id="access-beyond"
            title="Beyond this tier"
            note="what it would need"
            rows={beyondTier(access.features)}
            access={access}
          />
          <LaterFeatures features={access.features} />
          <AccessLists access={access} />
        </>
      ) : (
        !access.problem && (
          <LoadingRows says="Reading what was granted, and trying one harmless read of each kind" />
        )
      )}
    </div>
  );
}
