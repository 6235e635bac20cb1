import { CLOUD_FACTS } from '../../clouds.ts';
import { applicationName } from '../application.ts';
import { AFTER_CONSENT } from '../consent-link.ts';
import { registrationOf } from '../registration.ts';
import { bullets, block, code, steps, table } from './markdown.ts';
import { SAMPLE, clouds } from './samples.ts';
import { tiersTogether } from './tiers.ts';

const made = (tier: Parameters<typeof registrationOf>[0]['tier'], cloud = SAMPLE.cloud) =>
  registrationOf({ ...SAMPLE, cloud, tier });

/** The three ways to register the application, for every tier, and what differs from cloud to cloud. */
export const register = (): readonly string[] => [
  '## 2. Register the application',
  `You need to be at least a Cloud Application Administrator. Take one of the three ways; each registers a public client for this tenant alone with the redirect ${code('http://localhost')} under “Mobile and desktop applications”, and each ends with consent. Write your own tenant for ${code(SAMPLE.tenant)}; in PIM Desk, “No application yet? Register one” on the page Connect writes it for you.`,
  `The application’s name holds its tier, so that the one of a second tier never changes the first. ${alike()}`.trimEnd(),
  'The commands below are for the global cloud. In another one, exchange what the table names; a cloud’s hosts are always taken as a whole set.',
  table(
    ['Cloud', 'In PIM Desk', '`az cloud set --name`', '`-Environment`', 'Admin center'],
    clouds().map((cloud) => {
      const { name, azCloud, mgEnvironment, portal } = CLOUD_FACTS[cloud];
      const environment = mgEnvironment === null ? 'none, see below' : code(mgEnvironment);
      return [name, code(cloud), code(azCloud), environment, code(portal)];
    }),
  ),
  `${CLOUD_FACTS['us-gov-dod'].name}: after ${code('az cloud set')} also run this (Azure CLI 2.75 or later; it stays until another address is set the same way):`,
  block('sh', dodLine()),
  '### With the Azure CLI',
  `For bash: Linux, macOS, WSL, Git Bash. Where an application of this name is there already, ${code('az ad app create')} changes that one. A permission that this cloud does not have is named and not granted.`,
  ...tiersTogether().flatMap(({ title, tier }) => [`#### ${title}`, block('sh', made(tier).az)]),
  '### With Microsoft Graph PowerShell',
  'The first line is needed once on a machine. A permission that this cloud does not have is named and not granted.',
  `Not for ${withoutPowerShell()}: the application that Microsoft Graph PowerShell signs in with does not exist there. Take the Azure CLI or the admin center.`,
  ...tiersTogether().flatMap(({ title, tier }) => [
    `#### ${title}`,
    block('powershell', made(tier).powershell),
  ]),
  '### In the Entra admin center',
  ...tiersTogether().flatMap(({ title, tier }) => [`#### ${title}`, steps(made(tier).portal)]),
  '### What you should have now',
  bullets([
    'An Application (client) ID: 32 hex digits in five groups. Not the Object ID, and no secret: PIM Desk has no use for one, and none should exist.',
    'Under API permissions each line says “Granted for” your tenant.',
    'Optional: in Enterprise apps > your application > Properties set “Assignment required” to Yes, and assign who may use it under Users and groups. Nobody else gets past the sign-in page then (AADSTS50105).',
  ]),
  '## 3. Consent',
  'The ways above end with it. Later, after a change of tier or where somebody else consents, open the page of your tier. It shows what is asked for; nothing is granted before Accept.',
  AFTER_CONSENT,
  `Write your tenant and client id for ${code(SAMPLE.tenant)} and ${code(SAMPLE.clientId)}. PIM Desk shows the link with both filled in, on its pages Connect and Access.`,
  ...clouds().flatMap((cloud) => [
    `### ${CLOUD_FACTS[cloud].name}`,
    ...tiersTogether().flatMap(({ title, tier }) => [
      `${title}:`,
      block('text', made(tier, cloud).consentLink ?? ''),
    ]),
  ]),
  'By Microsoft’s documentation consenting again can take back what was granted for the whole tenant before and is not on the page.',
];

/** What to write where several tiers share one set of commands. */
const alike = (): string =>
  tiersTogether()
    .filter(({ tiers }) => tiers.length > 1)
    .map(({ title, tier, tiers }) => {
      const others = tiers.filter((other) => other !== tier).map((other) => code(applicationName(other)));
      return `${title} are granted the same; the commands name the first, ${code(applicationName(tier))}: write ${others.join(' or ')} for the other.`;
    })
    .join(' ');

const withoutPowerShell = (): string =>
  clouds()
    .filter((cloud) => CLOUD_FACTS[cloud].mgEnvironment === null)
    .map((cloud) => CLOUD_FACTS[cloud].name)
    .join(', ');

/** The one line that the Azure CLI's government cloud lacks for DoD tenants. */
const dodLine = (): string => made('requestor', 'us-gov-dod').az.split('\n')[1] ?? '';
