import { useState } from 'react';
import { Tooltip } from '@fluentui/react-components';
import type { Approver, Plane } from '../../../../shared/contract/my-roles.ts';
import { approverWords } from '../../../components/approver-words.ts';
import { visibleText } from '../../../components/visible-text.ts';
import { useSlice } from '../../../state/slices-store.ts';
import css from './waiting-item.module.css';

type WhoDecidesProps = { readonly approvers: readonly Approver[] | null; readonly plane: Plane };

/** "3 people can decide"; their names on hover, focus or press. */
export function WhoDecides({ approvers, plane }: WhoDecidesProps) {
  const [shown, setShown] = useState(false);
  const { account } = useSlice('session');
  const words = approverWords(approvers, account?.objectId ?? null, plane);
  return (
    <Tooltip
      relationship="description"
      content={visibleText(words.names)}
      visible={shown}
      onVisibleChange={(_, { visible }) => setShown(visible)}
    >
      <button type="button" className={css.who} onClick={() => setShown((before) => !before)}>
        {words.short}
      </button>
    </Tooltip>
  );
}
