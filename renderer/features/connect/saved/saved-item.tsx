import { Button } from '@fluentui/react-components';
import { BuildingMultiple20Regular } from '@fluentui/react-icons/svg/building-multiple';
import type { SavedConnection } from '../../../../shared/contract/connection.ts';
import { savedName } from '../../../components/entry/connection-words.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { useSlice } from '../../../state/slices-store.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { switchBlock } from '../policy-locks.ts';
import { savedPlace, savedSpoken, savedUse } from './saved-words.ts';
import css from './saved-connections.module.css';

type SavedItemProps = {
  readonly saved: SavedConnection;
  /** Whether it is the one on screen. */
  readonly here: boolean;
  readonly going: boolean;
  readonly onGo: () => void;
  readonly onForget: () => void;
};

/** One saved connection: where it leads, what it asks for, when it was used. */
export function SavedItem({ saved, here, going, onGo, onForget }: SavedItemProps) {
  const { policy } = useSlice('connections');
  const now = useNow(wakeEachMinute);
  const spoken = savedSpoken(saved);
  return (
    <li className={css.item} {...(here && { 'aria-current': true })}>
      <QuietIcon icon={BuildingMultiple20Regular} className={css.icon} />
      <div className={css.words}>
        <span className={css.name}>
          <ServiceText text={savedName(saved)} />
          {here && <span className={css.here}>on screen</span>}
        </span>
        <span>
          <ServiceText text={savedPlace(saved)} />
        </span>
        <span className={css.use}>{savedUse(saved, now)}</span>
      </div>
      <div className={css.buttons}>
        <ExplainedButton
          size="small"
          data-goes-to
          aria-label={`${here ? 'Go on with' : 'Switch to'} ${spoken}`}
          whyNot={here ? null : switchBlock(policy, saved.connection)}
          onClick={onGo}
        >
          {going ? 'Switching…' : here ? 'Go on' : 'Switch'}
        </ExplainedButton>
        <Button size="small" appearance="subtle" aria-label={`Forget ${spoken}…`} onClick={onForget}>
          Forget…
        </Button>
      </div>
    </li>
  );
}
