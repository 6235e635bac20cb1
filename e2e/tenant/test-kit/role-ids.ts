/** Role template ids that the tests name. */
export const ROLE = {
  conditionalAccess: 'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9',
  exchange: '29232cdf-9323-42fd-ade2-1d097af3e4de',
  intune: '3a2c62db-5318-420d-8d74-23affee5d9d5',
  user: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  privilegedRole: 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  security: '194ae4cb-b126-40b2-bd5b-6091b380977d',
  helpdesk: '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  teams: '69091246-20e8-4a56-aa4d-066075b2a7a8',
  globalAdministrator: '62e90394-69f5-4237-9190-012177145e10',
  globalReader: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  cloudDevice: '7698a772-787b-4ac8-901f-60d6b08affd2',
  compliance: '17315797-102d-40b4-93e0-432062caca18',
  groups: 'fdd7a751-b60b-444a-984c-02652fe8fa1c',
  securityReader: '5d6b6bb7-de71-4623-b4af-96380a352509',
  sharePoint: 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c',
  windows365: '11451d60-acb2-45eb-a7d6-43d0f0125c13',
  reportsReader: '4a5d8f65-41da-4de4-8968-e035b65339cf',
} as const;

/** The body of a selfActivate for the whole tenant. `undefined` members are not sent. */
export const selfActivate = (
  principalId: string,
  roleDefinitionId: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  action: 'selfActivate',
  principalId,
  roleDefinitionId,
  directoryScopeId: '/',
  justification: 'Mail flow incident',
  scheduleInfo: { startDateTime: null, expiration: { type: 'afterDuration', duration: 'PT1H' } },
  ...more,
});

/** The body of an administrator's action, for the whole tenant and, unless said otherwise, for a year. */
export const adminAct = (
  action: string,
  principalId: string,
  roleDefinitionId: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  action,
  principalId,
  roleDefinitionId,
  directoryScopeId: '/',
  justification: 'Agreed with the role owner',
  scheduleInfo: { startDateTime: null, expiration: { type: 'afterDuration', duration: 'P365D' } },
  ...more,
});

/** The body of a selfDeactivate for the whole tenant. */
export const selfDeactivate = (principalId: string, roleDefinitionId: string): Record<string, unknown> => ({
  action: 'selfDeactivate',
  principalId,
  roleDefinitionId,
  directoryScopeId: '/',
});
