import { A_CONSENTER } from '../../../shared/domain/registration/who-consents.ts';
import type { GraphError } from './graph-error.ts';
import type { Words } from './graph-codes.ts';

/**
 * A permission that nobody granted to the application, by name where the service lists those that would do. Roles and groups say so by
 * code; reading an approval says so under an empty code, and names permissions that the documentation does not ask for (graph-pim.md §3
 * [capture]). Undefined where the refusal is another.
 */
export function missingPermission({ code, message }: GraphError): Words | undefined {
  const said =
    code.toLowerCase() === 'permissionscopenotgranted' || /^valid permissions not present/i.test(message);
  if (!said) return undefined;
  return permissionWords([...new Set(message.match(PERMISSION))].slice(0, 3));
}

/** @param wouldDo permissions by name, each of which would do; none where they are not known */
export const permissionWords = (wouldDo: readonly string[]): Words => ({
  kind: 'consent-missing',
  title: 'PIM Desk was not given the permission this needs.',
  advice:
    (wouldDo.length === 0 ? '' : `It needs ${wouldDo.join(' or ')}. `) +
    `${A_CONSENTER} or a Privileged Role Administrator can grant it to the application.`,
});

/** `PrivilegedAccess.ReadWrite.AzureAD`: three parts and more, so that no end of a sentence is taken for one. */
const PERMISSION = /\b[A-Z]\w+(?:\.\w+){2,}\b/g;
