import type { registrationOf } from '../../../../shared/domain/registration/registration.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import type { Way } from './ways.ts';
import css from './register-app.module.css';

type RegisterWayProps = {
  readonly way: Way;
  readonly texts: ReturnType<typeof registrationOf>;
  /** Whether a tenant is named that the commands can be for. */
  readonly named: boolean;
};

/** One way: a script to copy, or steps to follow. */
export function RegisterWay({ way, texts, named }: RegisterWayProps) {
  if (way === 'portal')
    return (
      <ol className={css.steps}>
        {texts.portal.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    );
  if (!named) return <p className={css.quiet}>Type the tenant above: the commands name it.</p>;
  const script = texts[way];
  return (
    <div className={css.script}>
      {/* Scrolls sideways and down: reachable by key. */}
      <pre className={css.code} tabIndex={0} role="region" aria-label="Commands">
        {script}
      </pre>
      <CopyButton label="Copy commands" text={() => script} />
    </div>
  );
}
