import { ToggleButton } from '@fluentui/react-components';
import { Diamond16Filled } from '@fluentui/react-icons/svg/diamond';
import {
  PersonProhibited16Filled,
  PersonProhibited16Regular,
} from '@fluentui/react-icons/svg/person-prohibited';
import { ShieldKeyhole16Filled, ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import type { MatrixView } from '../../../../shared/contract/role-settings/matrix.ts';
import { PlaneFilter } from '../../../components/plane-filter.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { filterWords, type ChipCounts } from './filter-rows.ts';
import { changeView } from './use-matrix-view.ts';
import css from './matrix-filters.module.css';

type FilterChipsProps = { readonly view: MatrixView; readonly counts: ChipCounts };

const CHIP = { className: css.chip, size: 'small', shape: 'circular' } as const;

/** The filters beside the field: each with how many rows it stands for. */
export function FilterChips({ view, counts }: FilterChipsProps) {
  const words = filterWords(counts);
  return (
    <>
      <ToggleButton
        {...CHIP}
        checked={view.privilegedOnly}
        icon={view.privilegedOnly ? <ShieldKeyhole16Filled /> : <ShieldKeyhole16Regular />}
        onClick={() => changeView({ privilegedOnly: !view.privilegedOnly })}
      >
        {words.privilegedOnly}
      </ToggleButton>
      <ToggleButton
        {...CHIP}
        checked={view.differsOnly}
        icon={<QuietIcon icon={Diamond16Filled} className={css.differs} />}
        onClick={() => changeView({ differsOnly: !view.differsOnly })}
      >
        {words.differsOnly}
      </ToggleButton>
      <ToggleButton
        {...CHIP}
        checked={view.noApprovalOnly}
        icon={view.noApprovalOnly ? <PersonProhibited16Filled /> : <PersonProhibited16Regular />}
        onClick={() => changeView({ noApprovalOnly: !view.noApprovalOnly })}
      >
        {words.noApprovalOnly}
      </ToggleButton>
      <PlaneFilter plane={view.plane} onPlane={(plane) => changeView({ plane })} />
    </>
  );
}
