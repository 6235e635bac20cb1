import type { SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import { Notice } from '../../../components/notice.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { checkWords } from '../words/check-words.ts';
import css from './check-notices.module.css';

/** What of a change would be refused, and why; each with what to do about it. */
export function RefusedNotices({ checks }: { readonly checks: readonly SettingsCheck[] }) {
  return checks.map((check) => {
    const { title, meaning, fix } = checkWords(check);
    return (
      <Notice
        key={`${check.check} ${check.setting ?? ''}`}
        intent="error"
        title={<ServiceText text={`${title}.`} />}
      >
        <ServiceText text={`${meaning} ${fix}`.trim()} />
      </Notice>
    );
  });
}

/** What is to be thought of before a change is saved, and what could not be checked. Neither stops it. */
export function WarnedList({ checks }: { readonly checks: readonly SettingsCheck[] }) {
  if (checks.length === 0) return null;
  return (
    <ul className={css.warned} aria-label="To be thought of">
      {checks.map((check) => {
        const { title, meaning, fix } = checkWords(check);
        return (
          <li key={`${check.check} ${check.setting ?? ''}`} data-result={check.result}>
            <strong>
              <ServiceText text={`${title}.`} />
            </strong>{' '}
            <ServiceText text={`${meaning} ${fix}`.trim()} />
          </li>
        );
      })}
    </ul>
  );
}
