import { Button } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { PersonAdd16Regular } from '@fluentui/react-icons/svg/person-add';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { SettingsCheck } from '../../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { ServiceText } from '../../../../components/service-text.tsx';
import { changedOf, useEditor } from '../editor-context.ts';
import { checkWords } from '../../words/check-words.ts';
import { asksForApprovers } from './asks-for-approvers.ts';
import { focusControl } from './setting-row.tsx';
import css from './row-notes.module.css';

type CheckNoteProps = { readonly check: SettingsCheck; readonly settings: readonly SettingKey[] };

/** What a check found at a setting: a refusal with its reason and ways out, a warning in one line. */
export function CheckNote({ check, settings }: CheckNoteProps) {
  const editor = useEditor();
  const { title, meaning, fix } = checkWords(check);
  const words = (
    <span>
      <strong>
        <ServiceText text={`${title}.`} />
      </strong>{' '}
      <ServiceText text={`${meaning} ${fix}`.trim()} />
    </span>
  );
  if (check.result !== 'refused')
    return (
      <p className={css.warned}>
        <Warning16Filled aria-hidden="true" />
        {words}
      </p>
    );
  return (
    <div className={css.refused}>
      <p className={css.line}>
        <ErrorCircle16Filled aria-hidden="true" />
        {words}
      </p>
      <div className={css.actions}>
        {asksForApprovers(check) && (
          <Button
            size="small"
            icon={<PersonAdd16Regular />}
            onClick={(event) => focusSearch(event.currentTarget)}
          >
            Add a person or group
          </Button>
        )}
        {changedOf(editor, settings).length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={(event) => {
              const row = event.currentTarget.closest('[data-setting]');
              editor.onPutBack(settings);
              focusControl(row);
            }}
          >
            Put it back
          </Button>
        )}
      </div>
    </div>
  );
}

const focusSearch = (from: Element): void =>
  from.closest('[data-setting]')?.querySelector<HTMLElement>('[data-principal-search]')?.focus();
