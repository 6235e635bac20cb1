import type { Access, FeatureAccess, Obstacle } from '../../../shared/contract/access.ts';
import type { Connection } from '../../../shared/contract/connection.ts';
import type { Account } from '../../../shared/contract/session.ts';
import { FEATURE_NEEDS } from '../../../shared/domain/access/features.ts';
import { tenantOf, tierWords } from './person-words.ts';
import { obstacleWords, wayOutWords } from './state-words.ts';

/** Whom it is about, through which application, where. */
export type AskedFor = {
  readonly account: Account | null;
  readonly connection: Connection | null;
};

const obstacleLines = (obstacle: Obstacle): string[] => [
  `  ${obstacleWords(obstacle)}`,
  `  ${wayOutWords(obstacle)}`,
  ...(obstacle.link === null ? [] : [`  ${obstacle.link}`]),
];

const featureLines = (row: FeatureAccess): string[] => [
  `- ${FEATURE_NEEDS[row.feature].title}`,
  ...row.obstacles.flatMap(obstacleLines),
  ...(row.problem === null
    ? []
    : [
        `  The service said: ${row.problem.title}`,
        ...(row.problem.code === undefined ? [] : [`  Code: ${row.problem.code}`]),
        ...(row.problem.requestId === undefined ? [] : [`  Request id: ${row.problem.requestId}`]),
      ]),
];

/**
 * What a user sends to whoever can grant what is missing: plain text, without anything secret.
 * @param rows what it asks for; missing permissions of the tier are named beside them
 */
export function administratorMessage(
  rows: readonly FeatureAccess[],
  { missing, tier, consentLink }: Pick<Access, 'missing' | 'tier' | 'consentLink'>,
  { account, connection }: AskedFor,
): string {
  return [
    'PIM Desk, a console for Microsoft Entra Privileged Identity Management, lacks something here.',
    ...(connection ? [`Application (client) id: ${connection.clientId}`] : []),
    `Tenant: ${tenantOf(account, connection)}${account ? `, ${account.tenantId}` : ''}`,
    ...(account ? [`Person: ${account.name} (${account.upn}), object id ${account.objectId}`] : []),
    ...(tier ? [`Meant for: ${tierWords(tier).toLowerCase()}`] : []),
    ...(rows.length === 0 ? [] : ['', 'What does not work:', ...rows.flatMap(featureLines)]),
    ...(missing.length === 0
      ? []
      : [
          '',
          'Delegated Microsoft Graph permissions that were not consented to:',
          ...missing.map((name) => `- ${name}`),
        ]),
    ...(missing.length === 0 || consentLink === null ? [] : [`Consent for the whole tenant: ${consentLink}`]),
  ].join('\n');
}
