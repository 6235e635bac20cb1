import type { SettingsPlan } from '../../../../shared/contract/role-settings/plan.ts';
import { LeftOutLines } from '../../../components/left-out-lines.tsx';
import { ServiceText } from '../../../components/service-text.tsx';

/** What of a file is not used, or of a snapshot not brought back, and why; nothing where there is none. */
export function IgnoredLines({ why, ignored }: Pick<SettingsPlan, 'why' | 'ignored'>) {
  if (ignored.length === 0) return null;
  const what = why === 'import' ? 'Not used of the file' : 'Not brought back';
  return (
    <LeftOutLines title={`${what}: ${ignored.length}.`}>
      {ignored.map((line, index) => (
        <li key={index}>
          <ServiceText text={line} />
        </li>
      ))}
    </LeftOutLines>
  );
}
