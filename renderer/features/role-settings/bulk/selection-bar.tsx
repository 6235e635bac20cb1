import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { useSlice } from '../../../state/slices-store.ts';
import { openStep } from '../review/shown-step.ts';
import { useSaveBlock } from '../review/use-save-block.ts';
import { forgetChosen } from './choose/chosen-store.ts';
import { selectionActions } from './selection-actions.ts';
import { SelectionMore } from './selection-more.tsx';
import css from './selection-bar.module.css';

type SelectionBarProps = { readonly selected: readonly SettingsRef[]; readonly onClear: () => void };

/** As many as main takes in one plan. */
const AT_ONCE = 500;

/** What can be done with the rows that are selected. Nothing where none is. */
export function SelectionBar({ selected, onClear }: SelectionBarProps) {
  const { rows } = useSlice('roleSettings');
  const block = useSaveBlock(false, false);
  if (selected.length === 0) return null;
  const tooMany = selected.length > AT_ONCE ? `At most ${AT_ONCE} at once.` : null;
  const whyNot = tooMany ?? block;
  const actions = selectionActions(selected, rows, { whyNoSave: whyNot, tooMany });
  return (
    <div className={css.bar} role="group" aria-label="Selected roles and groups">
      <strong className={css.count}>{selected.length} selected</strong>
      <ExplainedButton
        whyNot={whyNot}
        onClick={() => {
          forgetChosen();
          openStep({ kind: 'choose', to: selected });
        }}
      >
        Edit chosen settings…
      </ExplainedButton>
      {actions.map(({ label, whyNot: why, act }, at) => (
        <ExplainedButton
          key={label}
          className={css.wide}
          appearance={at === actions.length - 1 ? 'subtle' : 'secondary'}
          whyNot={why}
          onClick={act}
        >
          {label}
        </ExplainedButton>
      ))}
      <SelectionMore className={css.narrow} actions={actions} />
      <Button
        className={css.clear}
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-keyshortcuts="Escape"
        onClick={onClear}
      >
        Clear
        <span className={css.key}>
          <KeyCap>Esc</KeyCap>
        </span>
      </Button>
    </div>
  );
}
