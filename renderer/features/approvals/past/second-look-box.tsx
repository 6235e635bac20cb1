import { Button } from '@fluentui/react-components';
import { Eye20Regular } from '@fluentui/react-icons/svg/eye';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { usePreference, useSlice } from '../../../state/slices-store.ts';
import { askForWindow } from '../../../state/window-problem.ts';
import type { PastRow } from './past-rows.ts';
import { isPicked } from './second-look.ts';
import { useDecider } from './use-decider.ts';
import css from './second-look-box.module.css';

/** That one's own approval was picked for a second look, and the way to tick it off. Nothing where it was not. */
export function SecondLookBox({ row }: { readonly row: PastRow }) {
  const { requestId } = row.request;
  const decider = useDecider(requestId);
  const sampleOneIn = usePreference('sampleOneIn');
  const { reviewed } = useSlice('past');
  if (!isPicked(row, decider, sampleOneIn)) return null;
  const done = reviewed.includes(requestId);
  return (
    <div className={css.box}>
      <QuietIcon icon={Eye20Regular} className={css.icon} />
      <p className={css.words}>
        <strong>Picked for a second look.</strong>{' '}
        {done ? 'You looked through it.' : `One in ${sampleOneIn} of your approvals is.`}
      </p>
      <Button size="small" onClick={() => void askForWindow('setReviewed', { requestId, on: !done })}>
        {done ? 'Take the mark away' : 'Looked through'}
      </Button>
    </div>
  );
}
