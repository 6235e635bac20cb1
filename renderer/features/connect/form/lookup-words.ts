import type { Cloud } from '../../../../shared/contract/connection.ts';
import { cloudWords } from '../../../components/entry/connection-words.ts';
import type { Lookup } from './use-tenant-lookup.ts';

/** What is said under the tenant. `moveTo`: the cloud a button changes to. `blocks`: why connecting could not work. */
type LookupWords = {
  readonly tone: 'quiet' | 'good' | 'unsure' | 'bad';
  readonly text: string;
  readonly moveTo: Cloud | null;
  readonly blocks: string | null;
};

const said = (tone: LookupWords['tone'], text: string, blocks: string | null = null): LookupWords => ({
  tone,
  text,
  blocks,
  moveTo: null,
});

/** Whether the service could not be asked at all, so that nothing is known of the tenant. */
export const wasNotChecked = (lookup: Lookup): boolean =>
  lookup.state === 'failed' &&
  lookup.problem.kind !== 'not-found' &&
  lookup.problem.kind !== 'invalid-input' &&
  lookup.problem.kind !== 'blocked-by-policy';

/** What the sign-in service says of the tenant, in words; null where nothing was asked. */
export function lookupWords(lookup: Lookup, chosen: Cloud, offered: readonly Cloud[]): LookupWords | null {
  switch (lookup.state) {
    case 'none':
      return null;
    case 'looking':
      return said('quiet', 'Looking it up…');
    case 'failed': {
      const { title, advice } = lookup.problem;
      return wasNotChecked(lookup)
        ? said('unsure', `Not checked. ${title} You can connect all the same.`)
        : said('bad', `${title} ${advice}`, title);
    }
    case 'found':
      return foundWords(lookup.found, chosen, offered);
  }
}

function foundWords(
  { tenantId, cloud, region }: Extract<Lookup, { state: 'found' }>['found'],
  chosen: Cloud,
  offered: readonly Cloud[],
): LookupWords {
  const id = `tenant id ${tenantId}${region === null || region === '' ? '' : `, region ${region}`}`;
  if (cloud === null) return said('unsure', `Found: ${id}, in a cloud PIM Desk does not know.`);
  if (cloud === chosen) return said('good', `Found: ${id}`);
  const there = `This tenant is in ${cloudWords(cloud)}.`;
  if (!offered.includes(cloud)) return said('bad', `${there} PIM Desk cannot connect there.`, there);
  return { tone: 'bad', text: there, moveTo: cloud, blocks: there };
}
