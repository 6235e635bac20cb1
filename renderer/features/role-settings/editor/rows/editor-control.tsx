import type { SettingKey, SettingValues } from '../../../../../shared/contract/role-settings/settings.ts';
import { SettingControl } from '../controls/setting-control.tsx';
import { useEditor } from '../editor-context.ts';

type EditorControlProps<K extends SettingKey> = {
  readonly setting: K;
  readonly labelledBy: string;
  readonly describedBy: string;
};

/** The control of a setting over the draft; nothing where the setting is not understood. */
export function EditorControl<K extends SettingKey>({ setting, ...ids }: EditorControlProps<K>) {
  const { wanted, draft, onEnter, onLeave } = useEditor();
  const value: SettingValues[K] | undefined = wanted[setting];
  if (value === undefined) return null;
  return (
    <SettingControl
      setting={setting}
      value={value}
      typed={draft.typed[setting] ?? null}
      {...ids}
      onEnter={(next: SettingValues[K], how) => onEnter(setting, next, how)}
      onLeave={onLeave}
    />
  );
}
