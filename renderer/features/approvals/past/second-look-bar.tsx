import { Button } from '@fluentui/react-components';
import { usePreference, useSlice } from '../../../state/slices-store.ts';
import { secondLookWords } from './second-look.ts';
import type { PastInbox } from './use-past.ts';
import css from './second-look-bar.module.css';

/** How many of one's own approvals were picked and looked through; and how to look further back, where not all was read. */
export function SecondLookBar({ past: { look, lookFurther } }: { readonly past: PastInbox }) {
  const { reviewed } = useSlice('past');
  const sampleOneIn = usePreference('sampleOneIn');
  return (
    <div className={css.bar}>
      <p role="status">
        One in {sampleOneIn} of your approvals: {secondLookWords(look, new Set(reviewed))}.
      </p>
      {look.open.length > 0 &&
        (lookFurther === null ? (
          <p>Reading who decided…</p>
        ) : (
          <Button size="small" onClick={lookFurther}>
            Look further back
          </Button>
        ))}
    </div>
  );
}
