import type { Problem } from '../../../shared/contract/problem.ts';

/** @param code what the service said, e.g. `AADSTS90002` */
export const unknownTenant = (tenant: string, code: string): Problem => ({
  kind: 'not-found',
  title: `No tenant ${tenant} was found in this cloud.`,
  advice: 'Check the spelling of its id or domain. If it is right, choose another cloud.',
  safeToRetry: true,
  code,
});

/** @param name `common`, `organizations` or `consumers` */
export const noOneTenant = (name: string): Problem => ({
  kind: 'invalid-input',
  title: `“${name}” is no tenant.`,
  advice: 'Give the id or a domain of the one tenant whose roles you use.',
  safeToRetry: true,
});

export const signInServiceFailed = (host: string, status: number): Problem => ({
  kind: 'service-failure',
  title: 'The sign-in service failed.',
  advice: 'Try again in a moment.',
  safeToRetry: true,
  detail: `${host}: HTTP ${status}`,
});
