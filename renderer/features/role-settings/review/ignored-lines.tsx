import type { SettingsPlan } from '../../../../shared/contract/role-settings/plan.ts';
import { Notice } from '../../../components/notice.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import css from './ignored-lines.module.css';

/** What of a file is not used, or of a snapshot not brought back, and why; nothing where there is none. */
export function IgnoredLines({ why, ignored }: Pick<SettingsPlan, 'why' | 'ignored'>) {
  if (ignored.length === 0) return null;
  const what = why === 'import' ? 'Not used of the file' : 'Not brought back';
  return (
    <Notice intent="warning" title={`${what}: ${ignored.length}.`}>
      <ul className={css.ignored}>
        {ignored.map((line, index) => (
          <li key={index}>
            <ServiceText text={line} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
