import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { fractionLeft, timeLeftText } from '../../../../shared/domain/time-left.ts';
import { Ring } from '../../../components/ring.tsx';
import { useOffline } from '../../../state/use-offline.ts';
import { useTimeLeft } from '../../../state/use-time-left.ts';
import { decideTone } from '../list/decide-time.ts';
import css from './decide-ring.module.css';

/** What is left of the 24 hours. Dashed while only this device counts. */
export function DecideRing({ request: { createdAt, decideBy } }: { readonly request: WaitingRequest }) {
  const offline = useOffline() !== null;
  const left = useTimeLeft(decideBy);
  const known = left !== null && decideBy !== null;
  const over = known && left === 0;
  return (
    <div className={css.left}>
      <span className={css.ring}>
        <Ring
          size={44}
          stroke={5}
          left={known ? fractionLeft(decideBy - left, createdAt, decideBy) : null}
          tone={known ? decideTone(left) : 'slate'}
          dashed={offline}
        >
          <Clock16Regular />
        </Ring>
      </span>
      <p className={css.words}>
        <strong>{over ? 'Over' : known ? timeLeftText(left) : 'Not known'}</strong>
        <span>{over ? 'nobody answered' : 'left to decide'}</span>
      </p>
    </div>
  );
}
