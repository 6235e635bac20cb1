import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { rulesOf } from '../../../../../shared/domain/role-settings/setting-rules.ts';
import { EditorControl } from './editor-control.tsx';
import { keptOf, useEditor } from '../editor-context.ts';
import { settingLabel } from '../../words/setting-words.ts';
import { KeptRow } from './kept-row.tsx';
import { SettingRow } from './setting-row.tsx';

/** A setting in a row of its own; locked where its rule is kept as it is. */
export function OneSetting({ setting }: { readonly setting: SettingKey }) {
  const editor = useEditor();
  if (editor.inForce[setting] === undefined)
    return (
      <KeptRow label={settingLabel(setting)} rule={keptOf(editor, rulesOf(setting))} setting={setting} />
    );
  return (
    <SettingRow settings={[setting]}>{(ids) => <EditorControl setting={setting} {...ids} />}</SettingRow>
  );
}
