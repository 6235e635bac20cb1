import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { notConnected } from '../../../shared/domain/problems.ts';
import type { World } from '../world.ts';

/** Opens the page on which an administrator consents to the connection's tier. What was granted is known after the next check. */
export async function openConsentPage({ entra, browser }: World): Promise<Result<Record<string, never>>> {
  if (!entra) return fail(notConnected());
  const opened = await browser.open(entra.consentLink);
  return opened.ok ? ok({}) : opened;
}
