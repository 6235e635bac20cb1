import type { Cloud } from '../../../contract/connection.ts';
import { CLOUD_FACTS } from '../../clouds.ts';

type RealCloud = Exclude<Cloud, 'demo'>;

/** What the page's commands and links are written for. */
export const SAMPLE: { cloud: RealCloud; tenant: string; clientId: string } = {
  cloud: 'global',
  tenant: 'contoso.com',
  clientId: '11111111-1111-4111-8111-111111111111',
};

export const clouds = (): readonly RealCloud[] => Object.keys(CLOUD_FACTS) as RealCloud[];
