import { GUID, TEXT, WHOLE_SECONDS, context } from './patterns.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

const selectedUser = { displayName: TEXT, userPrincipalName: TEXT, accountEnabled: true, id: GUID };

const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** People and groups, and several calls in one. */
export const DIRECTORY: readonly RecordedAnswer[] = [
  {
    of: 'user',
    source: 'B4/06, PFG/09 [capture]: selected members come in the order asked for',
    status: 200,
    headers: { 'x-ms-resource-unit': /^1$/ },
    body: {
      '@odata.context': context('v1.0', 'users(displayName,userPrincipalName,accountEnabled,id)/$entity'),
      ...selectedUser,
    },
  },
  {
    of: 'me',
    source: 'B4/05 [capture], of a new user',
    status: 200,
    body: {
      '@odata.context': context('v1.0', 'users/$entity'),
      businessPhones: [],
      displayName: TEXT,
      givenName: TEXT,
      jobTitle: TEXT,
      mail: TEXT,
      mobilePhone: null,
      officeLocation: null,
      preferredLanguage: null,
      surname: TEXT,
      userPrincipalName: TEXT,
      id: GUID,
    },
  },
  {
    of: 'groupSelected',
    source: 'B4/06 [capture]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', 'groups(displayName,id,securityEnabled,isAssignableToRole)'),
      value: [{ displayName: TEXT, id: GUID, securityEnabled: true, isAssignableToRole: null }],
    },
  },
  {
    of: 'group',
    source:
      'starburstdata/azure-usersync AzureBatchResponse.java [capture]; PFG/01 [capture], which leaves some out',
    status: 200,
    body: {
      '@odata.context': context('v1.0', 'groups'),
      value: [
        {
          id: GUID,
          deletedDateTime: null,
          classification: null,
          createdDateTime: WHOLE_SECONDS,
          creationOptions: [],
          description: TEXT,
          displayName: TEXT,
          expirationDateTime: null,
          groupTypes: [],
          isAssignableToRole: null,
          mail: null,
          mailEnabled: false,
          mailNickname: TEXT,
          membershipRule: null,
          membershipRuleProcessingState: null,
          onPremisesDomainName: null,
          onPremisesLastSyncDateTime: null,
          onPremisesNetBiosName: null,
          onPremisesSamAccountName: null,
          onPremisesSecurityIdentifier: null,
          onPremisesSyncEnabled: null,
          preferredDataLocation: null,
          preferredLanguage: null,
          proxyAddresses: [],
          renewedDateTime: WHOLE_SECONDS,
          resourceBehaviorOptions: [],
          resourceProvisioningOptions: [],
          securityEnabled: true,
          securityIdentifier: /^S-1-12-1(-\d+){4}$/,
          theme: null,
          visibility: null,
          onPremisesProvisioningErrors: [],
          serviceProvisioningErrors: [],
        },
      ],
    },
  },
  {
    of: 'batch',
    source:
      'GDOC concepts/json-batching.md [docs]; the part that failed as integrations have logged it [capture]',
    status: 200,
    headers: { 'content-type': /^application\/json$/ },
    body: {
      responses: [
        {
          id: '1',
          status: 200,
          headers: {
            'Cache-Control': 'no-cache',
            'x-ms-resource-unit': '1',
            'OData-Version': '4.0',
            'Content-Type': JSON_TYPE,
          },
          body: { '@odata.context': context('v1.0', 'users(id)/$entity'), id: GUID },
        },
        {
          id: '2',
          status: 404,
          headers: {
            'Cache-Control': 'no-cache',
            'x-ms-resource-unit': '1',
            'Content-Type': 'application/json',
          },
          body: {
            error: {
              code: 'Request_ResourceNotFound',
              message: /^Resource '[\da-f-]+' does not exist or one of its queried/,
              innerError: { date: /T\d\d:\d\d:\d\d$/, 'request-id': GUID, 'client-request-id': GUID },
            },
          },
        },
      ],
    },
  },
];
