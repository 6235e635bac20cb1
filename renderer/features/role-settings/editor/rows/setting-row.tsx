import { useId, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { ServiceText } from '../../../../components/service-text.tsx';
import { visibleText } from '../../../../components/visible-text.ts';
import { VisuallyHidden } from '../../../../components/visually-hidden.tsx';
import { SWITCH_WORDS } from '../controls/switch-words.ts';
import { changedOf, refusedOf, useEditor } from '../editor-context.ts';
import { settingHint, settingLabel } from '../../words/setting-words.ts';
import { RowNotes } from './row-notes.tsx';
import { wasWords } from './was-words.ts';
import css from './setting-row.module.css';

type SettingRowProps = {
  /** Settings that stand in this row; named by the first. */
  readonly settings: readonly [SettingKey, ...SettingKey[]];
  readonly children: (ids: { readonly labelledBy: string; readonly describedBy: string }) => ReactNode;
};

/** One row of the editor: name, control, what it was with the way back; under the control what is to be said of it. */
export function SettingRow({ settings, children }: SettingRowProps) {
  const id = useId();
  const editor = useEditor();
  const [first] = settings;
  const label = settingLabel(first);
  const changed = changedOf(editor, settings);
  const refused = refusedOf(editor, settings).length > 0;
  const unreadable = editor.unreadable.some((one) => settings.includes(one));
  const state = refused || unreadable ? 'refused' : changed.length > 0 ? 'changed' : 'same';
  const was = wasWords(changed);
  return (
    <div
      className={css.row}
      data-state={state}
      data-setting={first}
      role="group"
      aria-labelledby={`${id}-label`}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) editor.onLeave();
      }}
    >
      <div className={css.head}>
        <h3 id={`${id}-label`} className={css.label}>
          {label}
        </h3>
        <p id={`${id}-hint`} className={css.hint}>
          {hintOf(first)}
        </p>
      </div>
      <div className={css.control} data-control>
        {children({ labelledBy: `${id}-label`, describedBy: `${id}-hint ${id}-notes` })}
        <RowNotes id={`${id}-notes`} settings={settings} />
      </div>
      <div className={css.was}>
        {(changed.length > 0 || unreadable) && (
          <>
            {changed.length > 0 && (
              <span className={css.before}>
                <VisuallyHidden>Changed, not saved: </VisuallyHidden>
                was <ServiceText text={was} />
              </span>
            )}
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowUndo20Regular />}
              aria-label={`Put back: ${label}${changed.length > 0 ? `, ${visibleText(was)}` : ''}`}
              onClick={(event) => {
                // The button goes: the focus stays in its row.
                const row = event.currentTarget.closest('[data-setting]');
                editor.onPutBack(settings);
                focusControl(row);
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** A switch that says it itself needs no second line. */
function hintOf(setting: SettingKey): string {
  const says: Partial<Record<SettingKey, string>> = SWITCH_WORDS;
  const hint = settingHint(setting);
  return says[setting] === hint ? '' : hint;
}

/** Puts the focus on the first control of a row. */
export const focusControl = (row: Element | null): void =>
  row?.querySelector<HTMLElement>('[data-control] :is(input:not([type="range"]), select, button)')?.focus();
