import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ASSIGNED_AT_ONCE } from '../../../../shared/contract/assignments/plan.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { startChanging } from '../change-store.ts';
import { OFFER_LABELS, OFFERS, offersOf, type Offer } from '../words/offer-words.ts';
import { refOf, type ListRow } from './list-rows.ts';
import { saySelected, selection } from './selected-rows.ts';
import css from './selection-bar.module.css';

type SelectionBarProps = {
  /** Those of the tab on show, whether the filters hide them or not. */
  readonly selected: readonly ListRow[];
  readonly emergency: ReadonlySet<string>;
  readonly now: number;
};

const NONE_OF: Readonly<Record<Offer, string>> = {
  update:
    'None of them can be updated: what is had through a group is changed there, an activation not at all.',
  extend: 'None of them has an end to put off.',
  renew: 'None of them can be renewed.',
  convert: 'None of them can be made eligible: that takes an active assignment of a person or a group.',
  remove:
    'None of them can be removed: what is had through a group is changed there, an activation not at all.',
};

/** What can be done with the rows that are selected, and with how many of them. Nothing where none is. */
export function SelectionBar({ selected, emergency, now }: SelectionBarProps) {
  if (selected.length === 0) return null;
  const over = selected.every(({ row }) => row.state === 'over');
  const offers = OFFERS.filter((offer) => (offer === 'renew') === over);
  return (
    <div className={css.bar} role="group" aria-label="Selected assignments">
      <strong className={css.count}>{selected.length} selected</strong>
      {offers.map((offer) => {
        const of = selected.filter((item) => offersOf(item, emergency, now)[offer]);
        const whyNot =
          of.length === 0
            ? NONE_OF[offer]
            : of.length > ASSIGNED_AT_ONCE
              ? `At most ${ASSIGNED_AT_ONCE} at once: these are ${of.length}.`
              : null;
        return (
          <ExplainedButton
            key={offer}
            size="small"
            whyNot={whyNot}
            onClick={() => startChanging(offer, of.map(refOf))}
          >
            {OFFER_LABELS[offer]} {of.length > 0 && of.length}
          </ExplainedButton>
        );
      })}
      <Button
        className={css.clear}
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label="Clear"
        aria-keyshortcuts="Escape"
        onClick={() => {
          selection.clear();
          saySelected();
          document.querySelector<HTMLElement>('main [role="treegrid"] [data-at="true"]')?.focus();
        }}
      >
        <span className={css.word}>Clear</span>
        <span className={css.key}>
          <KeyCap>Esc</KeyCap>
        </span>
      </Button>
    </div>
  );
}
