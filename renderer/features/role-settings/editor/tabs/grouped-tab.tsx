import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { OneSetting } from '../rows/one-setting.tsx';
import css from './grouped-tab.module.css';

type GroupedTabProps = {
  readonly groups: readonly { readonly title: string; readonly settings: readonly SettingKey[] }[];
};

/** Settings under heads: those of assignments, and of notifications. */
export function GroupedTab({ groups }: GroupedTabProps) {
  return groups.map(({ title, settings }) => (
    <section key={title} className={css.group} aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      {settings.map((setting) => (
        <OneSetting key={setting} setting={setting} />
      ))}
    </section>
  ));
}
