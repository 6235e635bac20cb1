import { Button } from '@fluentui/react-components';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { openActivations } from '../../../state/panel-store.ts';
import { actingOnAll, type ActingBy } from '../acting-words.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { countedThings } from '../../../components/counted-things.ts';
import { AT_ONCE, selectionWords } from './selection.ts';
import type { Selection } from './use-selection.ts';
import css from './selection-bar.module.css';

type SelectionBarProps = {
  readonly selection: Selection;
  readonly shown: readonly EligibleRowView[];
  readonly acting: ActingBy;
};

/** What is ticked, and the way to ask for all of it in one form. Nothing where nothing is ticked. */
export function SelectionBar({ selection: { selected, clear }, shown, ...rest }: SelectionBarProps) {
  const count = selected.length;
  if (count === 0) return null;
  const all = selected.map(({ eligible }) => eligible);
  const acting = actingOnAll(rest.acting, all);
  const whyNot = count > AT_ONCE ? `At most ${AT_ONCE} at once.` : acting.whyNot;
  return (
    <div className={css.bar} role="group" aria-label="Selected roles and groups">
      <span className={css.words}>{selectionWords(selected, shown)}</span>
      <ExplainedButton
        appearance="primary"
        size="small"
        data-opens-several
        whyNot={whyNot}
        note={acting.note}
        onClick={() => openActivations(all)}
      >
        {`Activate ${countedThings(all)}…`}
      </ExplainedButton>
      <Button appearance="subtle" size="small" onClick={clear}>
        Clear
      </Button>
    </div>
  );
}
