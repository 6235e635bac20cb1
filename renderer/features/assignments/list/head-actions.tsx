import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowExport20Regular } from '@fluentui/react-icons/svg/arrow-export';
import { ArrowImport20Regular } from '@fluentui/react-icons/svg/arrow-import';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { PersonWarning20Regular } from '@fluentui/react-icons/svg/person-warning';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { useSlice } from '../../../state/slices-store.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { startAdding, startFile } from '../change-store.ts';
import { openEmergency } from '../emergency/emergency-open.ts';
import { exportAssignments, useExported } from './export-assignments.ts';
import css from './head-actions.module.css';

/** What is done with no row in particular: add, from and to a file, emergency accounts. */
export function HeadActions() {
  const { asOf, reading } = useSlice('assignments');
  const { words, going } = useExported();
  const offline = useOffline() !== null;
  const whyNoSave =
    asOf === null
      ? reading
        ? 'Not all have been read yet.'
        : 'Assignments were not read yet.'
      : going
        ? 'Choose where to.'
        : null;
  return (
    <div className={css.actions} role="group" aria-label="All assignments">
      {words !== '' && <span className={css.words}>{words}</span>}
      <ExplainedButton
        appearance="primary"
        icon={<Add20Regular />}
        whyNot={offline ? 'Offline. Whom and what is looked up before anything is planned.' : null}
        onClick={() => startAdding()}
      >
        Add assignments…
      </ExplainedButton>
      <ExplainedButton
        appearance="subtle"
        icon={<ArrowImport20Regular />}
        whyNot={offline ? 'Offline. What is in force is read before anything of a file is planned.' : null}
        onClick={startFile}
      >
        From CSV…
      </ExplainedButton>
      <Menu positioning={{ position: 'below', align: 'end', autoSize: true }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            menuIcon={null}
            aria-label="More"
            title="More"
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              icon={<ArrowExport20Regular />}
              disabled={whyNoSave !== null}
              {...(whyNoSave !== null && { subText: whyNoSave })}
              onClick={() => void exportAssignments(null)}
            >
              Save as CSV…
            </MenuItem>
            <MenuItem icon={<PersonWarning20Regular />} onClick={openEmergency}>
              Emergency accounts…
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
