import type { Tier } from '../../../../shared/contract/connection.ts';
import { AFTER_CONSENT } from '../../../../shared/domain/registration/consent-link.ts';
import { A_CONSENTER } from '../../../../shared/domain/registration/who-consents.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import css from './register-app.module.css';

/** The page on which an administrator consents for the whole tenant; null while it cannot be named yet. */
export function ConsentLink({ link, tier }: { readonly link: string | null; readonly tier: Tier }) {
  return (
    <div className={css.consent}>
      <p className={css.consentTitle}>Consent to the {tier} tier</p>
      {link === null ? (
        <p className={css.quiet}>
          With tenant and client id typed above, the link for it stands here. Every permission of PIM takes an
          administrator’s consent; the ways above give it with the registration.
        </p>
      ) : (
        <>
          <p>
            For an application that is registered already. {A_CONSENTER} opens it once: every permission of
            PIM takes an administrator’s consent. {AFTER_CONSENT}
          </p>
          <div className={css.script}>
            <code className={css.link}>{link}</code>
            <CopyButton label="Copy consent link" text={() => link} />
          </div>
        </>
      )}
    </div>
  );
}
