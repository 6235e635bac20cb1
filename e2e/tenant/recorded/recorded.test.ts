import { beforeAll, describe, expect, it } from 'vitest';
import { startTenant } from '../start.ts';
import type { Reply } from '../test-kit/https-client.ts';
import { tenantClient } from '../test-kit/tenant-client.ts';
import { differences } from './compare.ts';
import { DIRECTORY } from './directory.ts';
import { GROUPS_PLANE } from './groups.ts';
import { REFUSALS } from './refusals.ts';
import { ROLE_SETTINGS } from './role-settings.ts';
import { ROLES } from './roles.ts';
import { liveThrough } from './story.ts';

let replies: Record<string, Reply>;

beforeAll(async () => {
  const tenant = await startTenant();
  const ground = { tenant, client: tenantClient(tenant), beta: tenantClient(tenant, 'beta') };
  replies = await liveThrough(ground);
  ground.client.close();
  ground.beta.close();
  await tenant.close();
});

const replyOf = (of: string): Reply => {
  const reply = replies[of];
  if (!reply) throw new Error(`The story has no answer ${of}`);
  return reply;
};

describe.each([
  ['directory roles', ROLES],
  ['role settings', ROLE_SETTINGS],
  ['groups', GROUPS_PLANE],
  ['the directory', DIRECTORY],
  ['refusals', REFUSALS],
])('as recorded of %s', (_family, answers) => {
  it.each(answers)('$of: $source', ({ of, status, body, headers = {} }) => {
    const reply = replyOf(of);
    expect({ status: reply.status, differences: body ? differences(body, reply.json) : [] }).toEqual({
      status,
      differences: [],
    });
    for (const [name, pattern] of Object.entries(headers)) {
      if (pattern === null) expect(reply.headers).not.toHaveProperty(name);
      else expect(reply.headers[name]).toMatch(pattern);
    }
  });
});

describe('the tables', () => {
  it('compare every answer of the story', () => {
    const compared = [ROLES, ROLE_SETTINGS, GROUPS_PLANE, DIRECTORY, REFUSALS].flat().map(({ of }) => of);
    expect(Object.keys(replies).sort()).toEqual(compared.sort());
  });
});
