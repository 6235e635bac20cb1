import { CLOUDS, TIERS } from '../../../contract/connection.ts';
import { connectionId } from '../../connections/connection-id.ts';
import { bullets, block, code, steps, table } from './markdown.ts';
import { SAMPLE } from './samples.ts';

const REAL = CLOUDS.filter((cloud) => cloud !== 'demo');

/** From a client id to a person who is signed in. */
export const connect = (): readonly string[] => [
  '## 4. Connect',
  '### In the window',
  steps([
    'Start PIM Desk. Where nothing is connected yet, it opens with “Connect a tenant”.',
    'Choose the cloud.',
    `Type the tenant: a verified domain, like ${code(SAMPLE.tenant)}, or the tenant’s id. PIM Desk asks that cloud’s sign-in service about it and says what it found, or in which cloud the tenant really is.`,
    'Type the Application (client) ID.',
    'Under “Used by” choose the tier the application was registered for.',
    'Choose Connect. The connection is kept on this device, and nothing in it is secret. Further ones can be added beside it; switching leaves everybody signed in where they are.',
  ]),
  '### On the command line',
  block(
    'sh',
    [
      `npm start -- --tenant ${SAMPLE.tenant} --client-id ${SAMPLE.clientId}`,
      `npm start -- --tenant ${SAMPLE.tenant} --client-id ${SAMPLE.clientId} --cloud us-gov-l4 --tier approver`,
      `npm start -- --connection ${SAMPLE.tenant}`,
      `npm start -- --connection ${connectionId(SAMPLE)}`,
    ].join('\n'),
  ),
  'An installed PIM Desk takes the same arguments without `npm start --`.',
  table(
    ['Argument', 'Value', 'Without it'],
    [
      [code('--tenant'), 'A verified domain or the tenant’s id', `goes together with ${code('--client-id')}`],
      [code('--client-id'), 'The Application (client) ID', `goes together with ${code('--tenant')}`],
      [code('--cloud'), REAL.map(code).join(', '), code('global')],
      [code('--tier'), TIERS.map(code).join(', '), code('requestor')],
      [
        code('--connection'),
        'A saved connection by its id, its tenant, or the tenant’s display name',
        'the one last used',
      ],
    ],
  ),
  'A wrong argument, or a saved connection that is not there, connects to nothing else instead: the window says which it was.',
  `PIM Desk runs once. Started again while it is open, it brings that window to the front and leaves its arguments aside, ${code('--connection')} too: switch in the window, or close it first.`,
  '### By this machine’s policy',
  'Whoever manages the device can set cloud, tenant, client id and tier, and can keep other connections out: [managed-policy.md](managed-policy.md). Policy beats command line, command line beats the connection last used. Where the policy is there and cannot be read, PIM Desk does not connect and says so.',
  '## 5. Sign in',
  steps([
    'Choose Sign in. Your own browser opens the sign-in page of your tenant; PIM Desk waits 5 min and shows how much of it is left. Cancel ends the wait at any time.',
    'Sign in there, with the account that holds the roles. PIM Desk never sees what you type.',
    'The browser says that you can close it, and the window shows your roles. The tenant is on screen all the time.',
  ]),
  'PIM Desk asks for what an administrator has consented to and for nothing else, so no user meets a request for consent here. Where the browser shows an error instead, nothing comes back to PIM Desk: choose “The browser shows an error?” in the waiting window and paste the page, or look it up [below](#errors-by-number).',
  '## 6. Check what was granted',
  'The page “What you may do here” reads what the application was really granted and tries one harmless read for each feature. It names what is missing, who can grant it and where, and what was granted beyond the tier. “Works” is said only of what the service has just answered.',
  '## Guests and several tenants',
  bullets([
    'The tenant you connect to is the one you sign in to, also as a guest. Roles of your home tenant are on a connection of its own.',
    'A guest needs an invitation that was accepted. The sign-in page asks for your home account.',
    'A second factor may be asked for by your home tenant, by the other one, or by both.',
    'An application registered for one tenant is not known in another (AADSTS700016): each tenant has its own.',
    'Every call is held against the tenant on screen before it is sent. A token of another tenant is never used.',
  ]),
];
