import { PublicClientApplication } from '@azure/msal-node';
import type { NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import https from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from './start.ts';
import { startTenant } from './start.ts';

/*
 * A client that knows Microsoft's documentation and none of our code: node's https, MSAL, and the addresses that the tenant prints.
 * What it sends is what the pages of the reference show. Its person presses buttons by reading the page.
 */

type Json = Record<string, unknown>;
type Answer = { status: number; headers: Record<string, string>; text: string; json: Json };

let tenant: Tenant;
let agent: https.Agent;

beforeAll(async () => {
  tenant = await startTenant();
  agent = new https.Agent({ ca: tenant.ca, keepAlive: true });
});
afterAll(async () => {
  agent.destroy();
  await tenant.close();
});

function http(
  method: string,
  url: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = https.request(url, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const isJson = response.headers['content-type']?.includes('json') ?? false;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          text,
          json: isJson ? (JSON.parse(text) as Json) : {},
        });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Fills in the page that a browser would show, and lets it lead back to the client's own listener. */
async function browse(url: string, upn: string): Promise<void> {
  const page = await http('GET', url);
  const decode = (text: string): string =>
    text.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
  const form = new URLSearchParams();
  for (const [, name = '', value = ''] of page.text.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g))
    form.set(decode(name), decode(value));
  form.set('upn', upn);
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const answered = await http('POST', url, type, form.toString());
  if (answered.headers['location']) {
    await fetch(answered.headers['location']);
    return;
  }
  // response_mode=form_post: the page posts itself where scripts run.
  const target = decode(/action="([^"]*)"/.exec(answered.text)?.[1] ?? '');
  const fields = [...answered.text.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const back = fields.map(([, name = '', value = '']) => [decode(name), decode(value)]);
  await fetch(target, { method: 'POST', body: new URLSearchParams(back) });
}

class Person {
  readonly #upn: string;
  #token = '';

  constructor(upn: string) {
    this.#upn = upn;
  }

  async signIn(): Promise<void> {
    const network = async (
      method: string,
      url: string,
      options?: NetworkRequestOptions,
    ): Promise<NetworkResponse<never>> => {
      const { status, headers, json } = await http(method, url, options?.headers, options?.body);
      // MSAL says what it expects there, and looks at it.
      return { status, headers, body: json as never };
    };
    const app = new PublicClientApplication({
      auth: {
        clientId: tenant.clientId,
        authority: `${tenant.login}/organizations`,
        knownAuthorities: [new URL(tenant.login).host],
      },
      system: {
        networkClient: {
          sendGetRequestAsync: (url, options) => network('GET', url, options),
          sendPostRequestAsync: (url, options) => network('POST', url, options),
        },
      },
    });
    const { accessToken } = await app.acquireTokenInteractive({
      scopes: ['https://graph.microsoft.com/.default'],
      openBrowser: (url) => browse(url, this.#upn),
    });
    this.#token = accessToken;
  }

  call(method: string, path: string, body?: Json): Promise<Answer> {
    const headers = {
      Authorization: `Bearer ${this.#token}`,
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    };
    return http(method, encodeURI(tenant.graph + path), headers, body && JSON.stringify(body));
  }

  async list(path: string): Promise<Json[]> {
    const rows: Json[] = [];
    let next: string | undefined = path;
    while (next !== undefined) {
      const { status, json, text } = await this.call('GET', next);
      if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
      rows.push(...(json['value'] as Json[]));
      const link = json['@odata.nextLink'] as string | undefined;
      next = link === undefined ? undefined : decodeURI(link.slice(tenant.graph.length));
    }
    return rows;
  }
}

const ROLES = '/v1.0/roleManagement/directory';
const GROUPS = '/v1.0/identityGovernance/privilegedAccess/group';

const errorOf = ({ json }: Answer): string => String((json['error'] as Json | undefined)?.['code']);
const forAnHour = (): Json => ({
  startDateTime: new Date(tenant.clock.now()).toISOString(),
  expiration: { type: 'afterDuration', duration: 'PT1H' },
});

describe('a client that is not ours', () => {
  it('activates a directory role that a second person approves, and gives it back', async () => {
    const [maren, leila] = [new Person('maren.okafor@contoso.com'), new Person('leila.haddani@contoso.com')];
    await maren.signIn();
    await leila.signIn();
    const me = (await maren.call('GET', '/v1.0/me')).json;

    const eligible = await maren.list(
      `${ROLES}/roleEligibilitySchedules/filterByCurrentUser(on='principal')?$expand=roleDefinition`,
    );
    const wanted = eligible.find(
      (row) => (row['roleDefinition'] as Json)['displayName'] === 'Cloud Device Administrator',
    );
    const { roleDefinitionId, directoryScopeId } = wanted ?? {};
    const about = { principalId: me['id'], roleDefinitionId, directoryScopeId };

    const asked = await maren.call('POST', `${ROLES}/roleAssignmentScheduleRequests`, {
      ...about,
      action: 'selfActivate',
      justification: 'Retire stolen laptops',
      scheduleInfo: forAnHour(),
      ticketInfo: { ticketNumber: null, ticketSystem: null },
    });
    expect(asked).toMatchObject({ status: 201, json: { action: 'selfActivate', isValidationOnly: false } });
    const { id } = asked.json;
    tenant.clock.advance('PT2S');

    const inbox = await leila.list(
      `${ROLES}/roleAssignmentScheduleRequests/filterByCurrentUser(on='approver')?$filter=status eq 'PendingApproval'`,
    );
    const approvalId = String(inbox.find((row) => row['id'] === id)?.['approvalId']);
    const steps = `/beta/roleManagement/directory/roleAssignmentApprovals/${approvalId}/steps`;
    const [step] = await leila.list(steps);
    expect(step).toMatchObject({ status: 'InProgress', assignedToMe: true, reviewResult: 'NotReviewed' });
    const decision = { reviewResult: 'Approve', justification: 'Agreed on the phone' };
    const stepPath = `${steps}/${String(step?.['id'])}`;
    expect((await maren.call('PATCH', stepPath, decision)).status).toBe(403);
    expect((await leila.call('PATCH', stepPath, decision)).status).toBe(204);

    const active = async (): Promise<Json[]> =>
      maren.list(
        `${ROLES}/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')?$filter=roleDefinitionId eq '${String(roleDefinitionId)}'`,
      );
    expect(await active()).toMatchObject([{ assignmentType: 'Activated', directoryScopeId }]);

    const giveBack = (): Promise<Answer> =>
      maren.call('POST', `${ROLES}/roleAssignmentScheduleRequests`, { ...about, action: 'selfDeactivate' });
    expect(errorOf(await giveBack())).toBe('ActiveDurationTooShort');
    tenant.clock.advance('PT5M');
    expect(await giveBack()).toMatchObject({ status: 201, json: { status: 'Revoked' } });
    expect(await active()).toEqual([]);
  });

  it('does the same for a group, where v1.0 has the approval too', async () => {
    const [maren, ruben] = [
      new Person('maren.okafor@contoso.com'),
      new Person('ruben.castellane@contoso.com'),
    ];
    await maren.signIn();
    await ruben.signIn();
    const me = String((await maren.call('GET', '/v1.0/me')).json['id']);

    const eligible = await maren.list(
      `${GROUPS}/eligibilityScheduleInstances/filterByCurrentUser(on='principal')?$expand=group`,
    );
    const wanted = eligible.find(
      (row) => (row['group'] as Json)['displayName'] === 'sg-pim-mailbox-forensics',
    );
    const about = { principalId: me, groupId: wanted?.['groupId'], accessId: wanted?.['accessId'] };
    expect(about.accessId).toBe('member');

    const ask = (more: Json): Promise<Answer> =>
      maren.call('POST', `${GROUPS}/assignmentScheduleRequests`, {
        ...about,
        action: 'selfActivate',
        justification: 'Restore the mailbox of case 4711',
        scheduleInfo: forAnHour(),
        ...more,
      });
    // Its role setting asks for a ticket, which the client learns from the refusal.
    expect(errorOf(await ask({}))).toBe('RoleAssignmentRequestPolicyValidationFailed');
    const asked = await ask({ ticketInfo: { ticketNumber: 'INC-4711', ticketSystem: 'ServiceNow' } });
    expect(asked.status).toBe(201);
    tenant.clock.advance('PT2S');

    const [waiting] = await ruben.list(`${GROUPS}/assignmentApprovals/filterByCurrentUser(on='approver')`);
    expect(waiting?.['id']).toBe(asked.json['approvalId']);
    const stages = `${GROUPS}/assignmentApprovals/${String(waiting?.['id'])}/stages`;
    const [stage] = await ruben.list(stages);
    const decided = await ruben.call('PATCH', `${stages}/${String(stage?.['id'])}`, {
      reviewResult: 'Approve',
      justification: 'Case is mine',
    });
    expect(decided.status).toBe(204);

    const active = (): Promise<Json[]> =>
      maren.list(`${GROUPS}/assignmentScheduleInstances/filterByCurrentUser(on='principal')`);
    expect(await active()).toMatchObject([{ assignmentType: 'activated', groupId: about.groupId }]);
    const members = `/v1.0/groups/${String(about.groupId)}/members?$select=id`;
    expect((await ruben.list(members)).map((row) => row['id'])).toContain(me);

    tenant.clock.advance('PT5M');
    const back = await maren.call('POST', `${GROUPS}/assignmentScheduleRequests`, {
      ...about,
      action: 'selfDeactivate',
    });
    expect(back).toMatchObject({ status: 201, json: { status: 'Revoked' } });
    expect(await active()).toEqual([]);
    expect((await ruben.list(members)).map((row) => row['id'])).not.toContain(me);
  });
});
