import type { IntentInput } from '../../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { PERMISSIONS } from '../../../shared/domain/permissions/permissions.ts';
import { goneFromView, notConnected } from '../../../shared/domain/problems.ts';
import { withPermission } from '../../../shared/domain/registration/consent-link.ts';
import type { World } from '../world.ts';

/**
 * Opens the page on which an administrator consents to the connection's tier, with one permission more where that is what stands in
 * the way. Only permissions the console can use are put on it. What was granted is known after the next check.
 */
export async function openConsentPage(
  { entra, browser }: World,
  { permission }: IntentInput<'openConsentPage'>,
): Promise<Result<Record<string, never>>> {
  if (!entra) return fail(notConnected());
  if (permission !== null && !PERMISSIONS.some(({ name }) => name === permission))
    return fail(goneFromView('This permission'));
  const { consentLink } = entra;
  const opened = await browser.open(
    permission === null ? consentLink : withPermission(consentLink, permission),
  );
  return opened.ok ? ok({}) : opened;
}
