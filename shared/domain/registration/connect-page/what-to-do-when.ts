import { code, table } from './markdown.ts';

/** What a first hour meets besides numbered errors. */
export const whatToDoWhen = (): readonly string[] => [
  '## What to do when',
  table(
    ['What you see', 'What to do'],
    [
      [
        'The browser ends at http://localhost and cannot reach it, after consenting',
        'Nothing: the consent is recorded. Go on with step 4.',
      ],
      [
        'The browser ends at http://localhost and cannot reach it, after signing in',
        'PIM Desk no longer waits: it was cancelled, closed, or 5 min were over. Sign in again.',
      ],
      [
        'The browser did not open',
        'Choose “Open the page again”. A default browser has to be set on the device.',
      ],
      [
        'The browser signs in as somebody else without asking',
        'Choose “Use another account” on the page, or sign out there first.',
      ],
      [
        'Signed in, and the page “What you may do here” says that a permission is missing',
        'Have it consented to on the page it names, then check again there. Signing in again is not needed.',
      ],
      [
        'Signed in, and no role is listed',
        'You are eligible for no directory role and no group in this tenant, or only through a group, which the service does not always list.',
      ],
      [
        'Approvals: “was not given the permission”',
        `The tenant wants ${code('PrivilegedAccess.ReadWrite.AzureAD')}. The page “What you may do here” has the consent page for it.`,
      ],
      [
        'A scope is shown as an id',
        `Its name takes ${code('AdministrativeUnit.Read.All')}, which your tier does not have. The id is right all the same.`,
      ],
      [
        'This tenant has no licence for Privileged Identity Management',
        'A License Administrator sees to Microsoft Entra ID P2 or Microsoft Entra ID Governance. PIM stops when it lapses.',
      ],
      [
        'Offline, a proxy, or a certificate that is not trusted',
        'Choose “Check the network”, copy the report for your help desk. It holds no token and no name.',
      ],
      [
        'This device’s policy could not be read',
        'Whoever manages the device mends it: [managed-policy.md](managed-policy.md).',
      ],
    ],
  ),
];
