import { Checkmark12Filled } from '@fluentui/react-icons/svg/checkmark';
import type { Requestor } from '../../../../shared/contract/approvals.ts';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { ItemIcon } from '../deciding/item-icon.tsx';
import type { ItemNow } from '../deciding/item-now.ts';
import css from './option-face.module.css';

type OptionFaceProps = {
  readonly requestor: Requestor;
  readonly item: ItemNow;
  /** Whether it is selected; null where it cannot be. */
  readonly tick: boolean | null;
  readonly selecting: boolean;
};

/**
 * Before a row: who asks; a box while one selects; what became of it once it was sent. The box is drawn only: `aria-selected` says the
 * same, and a control within an option is none to a screen reader. A click on it selects (`data-tick`).
 */
export function OptionFace({ requestor, item, tick, selecting }: OptionFaceProps) {
  if (tick === null)
    return item.kind === 'none' ? (
      <PersonAvatar name={requestor.name} objectId={requestor.id} />
    ) : (
      <span className={css.mark}>
        <ItemIcon kind={item.kind} />
      </span>
    );
  return (
    <span className={css.face} data-tick data-selecting={selecting || tick} aria-hidden="true">
      <span className={css.person}>
        <PersonAvatar name={requestor.name} objectId={requestor.id} />
      </span>
      <span className={css.box} data-on={tick}>
        {tick && <Checkmark12Filled />}
      </span>
    </span>
  );
}
