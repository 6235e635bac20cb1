import builtinRoles from '../../shared/domain/builtin-roles.json' with { type: 'json' };

/** A refusal for want of consent, as the service words it: JSON inside `UnknownError`. graph-pim.md §8 [capture] */
export function scopeNotGranted(scope: string) {
  const message = `Authorization failed due to missing permission scope ${scope}.`;
  const inner = { errorCode: 'PermissionScopeNotGranted', message, instanceAnnotations: [] };
  return { status: 403, body: { error: { code: 'UnknownError', message: JSON.stringify(inner) } } };
}

/** Throttled, with the wait in seconds. */
export const throttled = (seconds: number) => ({
  status: 429,
  headers: { 'Retry-After': String(seconds) },
  body: { error: { code: 'TooManyRequests', message: 'Too many requests.' } },
});

/** A policy's refusal that names the field it is about. graph-pim.md §8 [capture] */
export const justificationRefused = {
  status: 400,
  body: {
    error: {
      code: 'RoleAssignmentRequestPolicyValidationFailed',
      message: 'The following policy rules failed: JustificationRule - Justification is required',
    },
  },
};

/** A policy's refusal that no field answers. */
export const eligibilityRefused = {
  status: 400,
  body: {
    error: {
      code: 'RoleAssignmentRequestPolicyValidationFailed',
      message: 'The following policy rules failed: EligibilityRule - The eligibility has been withdrawn',
    },
  },
};

/** An administrator allows no longer end than the role setting does. graph-pim.md §8 [capture] */
export const moreTimeRefused = {
  status: 400,
  body: {
    error: {
      code: 'RoleAssignmentRequestPolicyValidationFailed',
      message: 'The following policy rules failed: ExpirationRule - The duration is longer than allowed',
    },
  },
};

/** The service keeps an activation for its first five minutes. */
export const tooEarly = {
  status: 400,
  body: { error: { code: 'ActiveDurationTooShort', message: 'The active duration is too short.' } },
};

/** What the sign-in service says to a code or a refresh token it does not take. @param code without AADSTS */
export const signInRefused = (code: number, message: string) => ({
  status: 400,
  body: { error: 'invalid_grant', error_description: `AADSTS${code}: ${message}`, error_codes: [code] },
});

const guid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/**
 * A page of eligibilities as the service writes them, each role at its own administrative unit: no persona is eligible for so
 * much, so the tenant is told to answer this.
 * @param rows how many; 2,000 keep under the control api's 1 MB
 */
export function manyEligibilities(rows: number): unknown {
  const value = Array.from({ length: rows }, (_, index) => {
    const role = builtinRoles[index % builtinRoles.length];
    if (!role) throw new RangeError('no built-in role');
    return {
      id: guid(index),
      roleDefinitionId: role.templateId,
      directoryScopeId: `/administrativeUnits/${guid(index)}`,
      memberType: 'Direct',
      endDateTime: null,
      roleDefinition: { displayName: role.displayName, isPrivileged: role.isPrivileged },
      directoryScope: { displayName: `Store ${String(index + 1).padStart(4, '0')}` },
    };
  });
  return { value };
}

/** What a sign-in service says of a tenant in the US Government's cloud. */
export const otherCloud = (tenantId: string) => ({
  status: 200,
  body: {
    issuer: `https://login.microsoftonline.us/${tenantId}/v2.0`,
    token_endpoint: `https://login.microsoftonline.us/${tenantId}/oauth2/v2.0/token`,
    tenant_region_scope: 'USGov',
    tenant_region_sub_scope: 'DODCON',
    cloud_instance_name: 'microsoftonline.us',
    msgraph_host: 'graph.microsoft.us',
  },
});
