import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
} from '@fluentui/react-components';
import { Eye16Filled, Eye16Regular } from '@fluentui/react-icons/svg/eye';
import { FilterField } from '../../../components/filter-field.tsx';
import { usePreference } from '../../../state/slices-store.ts';
import { isOutcome, OUTCOME_NAMES } from './past-words.ts';
import type { PastInbox } from './use-past.ts';
import css from './past-filters.module.css';

type PastFiltersProps = {
  readonly past: PastInbox;
  /** From the filter to the list: Enter or arrow down. */
  readonly onToList: () => void;
};

/** What narrows the list of what is over: words, how it ended, and what was picked for a second look where that is chosen. */
export function PastFilters({ past, onToList }: PastFiltersProps) {
  const { query, setQuery, outcome, setOutcome, onlyPicked, setOnlyPicked } = past;
  const sampleOneIn = usePreference('sampleOneIn');
  const shownOutcome = outcome === null ? 'All outcomes' : OUTCOME_NAMES[outcome];
  return (
    <div className={css.bar} role="group" aria-label="Filters">
      <FilterField
        className={css.field}
        size="small"
        value={query}
        placeholder="Filter"
        label="Filter decided requests"
        onType={setQuery}
        onToList={onToList}
      />
      <Menu
        positioning={{ align: 'end' }}
        checkedValues={{ outcome: [outcome ?? 'all'] }}
        onCheckedValueChange={(_, { checkedItems: [chosen = 'all'] }) =>
          setOutcome(isOutcome(chosen) ? chosen : null)
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" className={css.outcome} aria-label={`How it ended: ${shownOutcome}`}>
            {shownOutcome}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItemRadio name="outcome" value="all">
              All outcomes
            </MenuItemRadio>
            {Object.entries(OUTCOME_NAMES).map(([value, words]) => (
              <MenuItemRadio key={value} name="outcome" value={value}>
                {words}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {sampleOneIn !== 0 && (
        <ToggleButton
          className={css.chip}
          size="small"
          shape="circular"
          checked={onlyPicked}
          icon={onlyPicked ? <Eye16Filled /> : <Eye16Regular />}
          onClick={() => setOnlyPicked(!onlyPicked)}
        >
          Picked for a second look
        </ToggleButton>
      )}
    </div>
  );
}
