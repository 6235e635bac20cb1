import type { Tier } from '../../../../shared/contract/connection.ts';
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
          administrator’s consent.
        </p>
      ) : (
        <>
          <p>
            Every permission of PIM takes an administrator’s consent. The page ends at an address on this
            device that does not open: that is as it should be.
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
