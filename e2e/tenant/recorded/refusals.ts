import type { Shape } from './compare.ts';
import { GUID } from './patterns.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

const refusal = (code: string, message: Shape): Shape => ({
  error: {
    code,
    message,
    innerError: { date: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, 'request-id': GUID, 'client-request-id': GUID },
  },
});

/** The other envelope: the refusal as text inside `UnknownError`. */
const wrapped = (errorCode: string, message: string): Shape =>
  refusal('UnknownError', JSON.stringify({ errorCode, message, instanceAnnotations: [] }));

/** As integrations have logged a refusal of Graph. */
const HEADERS = {
  'content-type': /^application\/json$/,
  'odata-version': null,
  'cache-control': /^no-cache$/,
  'strict-transport-security': /^max-age=31536000$/,
  'request-id': GUID,
  'client-request-id': GUID,
};

/** Refusals: both envelopes, their words and headers. B4 and PFG as in graph-pim.md §0. */
export const REFUSALS: readonly RecordedAnswer[] = [
  {
    of: 'tooLong',
    source: 'B4/16 [capture]',
    status: 400,
    headers: HEADERS,
    body: refusal(
      'RoleAssignmentRequestPolicyValidationFailed',
      'The following policy rules failed: ExpirationRule - The duration in the request is greater than maximum allowed duration',
    ),
  },
  {
    of: 'orRefused',
    source: 'B4/08 [capture]',
    status: 400,
    body: refusal('Request_UnsupportedQuery', 'Or operator not supported for this entity set.'),
  },
  {
    of: 'approvalOnV1',
    source: 'B4/13 [capture]',
    status: 400,
    body: refusal('BadRequest', "Resource not found for the segment 'roleAssignmentApprovals'."),
  },
  {
    of: 'noProvider',
    source: 'B4/11 [capture]',
    status: 400,
    body: wrapped('MissingProvider', 'The provider is missing.'),
  },
  {
    of: 'noScope',
    source: 'PFG/03 [capture]',
    status: 403,
    body: wrapped(
      'PermissionScopeNotGranted',
      'Authorization failed due to missing permission scope PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup,PrivilegedAccess.ReadWrite.AzureADGroup.',
    ),
  },
  {
    of: 'noScopeToRead',
    source: 'PFG/09 [capture]',
    status: 403,
    body: wrapped(
      'PermissionScopeNotGranted',
      'Authorization failed due to missing permission scope PrivilegedAssignmentSchedule.Read.AzureADGroup,PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup,PrivilegedAccess.Read.AzureADGroup,PrivilegedAccess.ReadWrite.AzureADGroup.',
    ),
  },
  {
    of: 'permanentRefused',
    source: 'PFG/03 [capture]',
    status: 400,
    body: refusal(
      'RoleAssignmentRequestPolicyValidationFailed',
      'The following policy rules failed: ExpirationRule - The policy does not allow permanent assignment',
    ),
  },
  {
    of: 'noToken',
    source: 'a script’s log of August 2026 [capture]; the header as clients have logged it',
    status: 401,
    headers: {
      ...HEADERS,
      'www-authenticate':
        /^Bearer realm="", authorization_uri="https:\/\/[^"]+\/common\/oauth2\/authorize", client_id="00000003-0000-0000-c000-000000000000"$/,
    },
    body: refusal('InvalidAuthenticationToken', 'Access token is empty.'),
  },
  {
    of: 'noSuchSelect',
    source: 'what clients have logged of Graph: words of $select and $expand [capture]',
    status: 400,
    body: refusal(
      'BadRequest',
      "Parsing OData Select and Expand failed: Could not find a property named 'wellKnownName' on type 'microsoft.graph.unifiedRoleDefinition'.",
    ),
  },
  {
    of: 'noSuchFilter',
    source: 'what clients have logged of Graph: words of $filter [capture]',
    status: 400,
    body: refusal(
      'BadRequest',
      "Invalid filter clause: Could not find a property named 'meeting' on type 'microsoft.graph.unifiedRoleDefinition'.",
    ),
  },
];
