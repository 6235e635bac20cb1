import { Button } from '@fluentui/react-components';
import type { SettingChange } from '../../../../../shared/contract/role-settings/plan.ts';
import { ServiceText } from '../../../../components/service-text.tsx';
import { changeWords } from '../../review/change-values.ts';
import { settingLabel } from '../../words/setting-words.ts';
import { useEditor } from '../editor-context.ts';
import { focusControl } from './setting-row.tsx';
import css from './row-notes.module.css';

/** It was changed since it was shown. Where it was changed here too, which of both it is to be. */
export function TheirsNote({ change }: { readonly change: SettingChange }) {
  const editor = useEditor();
  const { setting, before, after } = change;
  const label = settingLabel(setting);
  const mine = editor.changes.find((one) => one.setting === setting);
  const settle = (from: Element, putBack: boolean): void => {
    const row = from.closest('[data-setting]');
    if (putBack) editor.onPutBack([setting]);
    editor.onSeen([setting]);
    focusControl(row);
  };
  return (
    <div className={css.theirs}>
      <p className={css.line}>
        <span>
          <strong>Changed since it was shown here.</strong> {label} was{' '}
          <ServiceText text={changeWords(setting, before)} />, and is{' '}
          <ServiceText text={changeWords(setting, after)} /> now.
          {mine && (
            <>
              {' '}
              Yours is <ServiceText text={changeWords(setting, mine.after)} />.
            </>
          )}
        </span>
      </p>
      <div className={css.actions}>
        {mine ? (
          <>
            <Button size="small" onClick={(event) => settle(event.currentTarget, true)}>
              Take theirs
            </Button>
            <Button size="small" onClick={(event) => settle(event.currentTarget, false)}>
              Keep yours
            </Button>
          </>
        ) : (
          <Button size="small" onClick={(event) => settle(event.currentTarget, false)}>
            Seen
          </Button>
        )}
      </div>
    </div>
  );
}
