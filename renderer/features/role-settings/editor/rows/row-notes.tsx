import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { typeItAs } from '../controls/is-unreadable.ts';
import { useEditor } from '../editor-context.ts';
import { CheckNote } from './check-note.tsx';
import { TheirsNote } from './theirs-note.tsx';
import css from './row-notes.module.css';

type RowNotesProps = { readonly id: string; readonly settings: readonly SettingKey[] };

/** What is to be said of a row: that it cannot be read, that somebody else changed it, what would be refused and what is warned of. */
export function RowNotes({ id, settings }: RowNotesProps) {
  const editor = useEditor();
  const unreadable = editor.unreadable.filter((one) => settings.includes(one));
  const theirs = editor.theirs.filter(({ setting }) => settings.includes(setting));
  const checks = editor.checks.filter(
    ({ setting, result }) =>
      setting !== null && settings.includes(setting) && (result === 'refused' || result === 'warned'),
  );
  return (
    <div id={id} className={css.notes}>
      {unreadable.map((setting) => (
        <p key={setting} className={css.unreadable}>
          This cannot be read as a length. {typeItAs(setting)}
        </p>
      ))}
      {theirs.map((change) => (
        <TheirsNote key={change.setting} change={change} />
      ))}
      {checks.map((check) => (
        <CheckNote key={`${check.check} ${check.setting ?? ''}`} check={check} settings={settings} />
      ))}
    </div>
  );
}
