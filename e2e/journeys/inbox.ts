import type { Desk } from '../desk/launch-desk.ts';
import { tabTo } from '../desk/keyboard.ts';
import type { Exchange, Tenant } from '../tenant/start.ts';
import { tenantClient } from '../tenant/test-kit/tenant-client.ts';
import { expect, upnOf } from './desk-test.ts';

export type InboxPlane = 'directoryRoles' | 'groups';

/** A request that waits for somebody, as the tenant has it. */
export type WaitingOne = {
  readonly id: string;
  readonly plane: InboxPlane;
  /** Display name of who asks. */
  readonly name: string;
  readonly justification: string;
  readonly createdDateTime: string;
};

const LISTS: Readonly<Record<InboxPlane, string>> = {
  directoryRoles: '/roleManagement/directory/roleAssignmentScheduleRequests',
  groups: '/identityGovernance/privilegedAccess/group/assignmentScheduleRequests',
};
const SCOPES = [
  'RoleAssignmentSchedule.ReadWrite.Directory',
  'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
  'PrivilegedAccess.ReadWrite.AzureAD',
];

/** What waits for somebody on both planes, the one with the least time left first, as the inbox orders it. @param person `ruben` */
export async function waitingFor(tenant: Tenant, person: string): Promise<WaitingOne[]> {
  const client = tenantClient(tenant);
  const graph = client.as(person, { scopes: SCOPES });
  const rows: WaitingOne[] = [];
  for (const plane of ['directoryRoles', 'groups'] as const) {
    const answer = await graph.get(
      `${LISTS[plane]}/filterByCurrentUser(on='approver')?$filter=${encodeURIComponent("status eq 'PendingApproval'")}&$expand=principal`,
    );
    if (answer.status !== 200) throw new Error(`the tenant answered ${answer.status}: ${answer.text}`);
    const { value, '@odata.nextLink': more } = answer.json as {
      value: (Omit<WaitingOne, 'name' | 'plane'> & { principal: { displayName: string } })[];
      '@odata.nextLink'?: string;
    };
    if (more !== undefined) throw new Error('more wait than fit on a page');
    rows.push(...value.map((row) => ({ ...row, plane, name: row.principal.displayName })));
  }
  client.close();
  const before = (a: WaitingOne, b: WaitingOne): number =>
    a.createdDateTime === b.createdDateTime
      ? a.id < b.id
        ? -1
        : 1
      : a.createdDateTime < b.createdDateTime
        ? -1
        : 1;
  return rows.sort(before);
}

/** Lets requests wait for somebody (`/ask-many` of the tenant's control). @param approver a persona's name */
export async function askMany(
  tenant: Tenant,
  approver: string,
  ask: Readonly<Record<string, unknown>>,
): Promise<{ requestId: string; plane: InboxPlane }[]> {
  const body = JSON.stringify({ approver: upnOf(tenant, approver), ...ask });
  const answer = await fetch(`${tenant.control}/ask-many`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`the tenant refused: ${await answer.text()}`);
  return ((await answer.json()) as { requests: { requestId: string; plane: InboxPlane }[] }).requests;
}

/** Who decided what about each request, by its id: `['approve by <object id>']`. More than one is one too many. */
export async function decisionsOf(tenant: Tenant): Promise<Map<string, string[]>> {
  const answer = await fetch(`${tenant.control}/decisions`);
  const { approvals } = (await answer.json()) as {
    approvals: { requestId: string; decisions: { by: string; action: string }[] }[];
  };
  const nameOf = (oid: string): string => tenant.personas.find((one) => one.oid === oid)?.name ?? oid;
  return new Map(
    approvals.map(({ requestId, decisions }) => [
      requestId,
      decisions.map(({ action, by }) => `${action} by ${nameOf(by)}`),
    ]),
  );
}

/** The words that went out with a decision about a request. */
export async function wordsSentTo(tenant: Tenant, requestId: string): Promise<unknown[]> {
  return (await exchangesOf(tenant))
    .filter(({ method, path }) => method === 'PATCH' && path.includes(requestId))
    .map(({ requestBody }) => (requestBody as { justification?: unknown }).justification);
}

/** The latest calls of Graph, outer ones and items of batches. */
export async function exchangesOf(tenant: Tenant): Promise<Exchange[]> {
  const answer = await fetch(`${tenant.control}/exchanges`);
  return ((await answer.json()) as { exchanges: Exchange[] }).exchanges;
}

/** The requests in the list. */
export const options = ({ page }: Desk) => page.getByRole('listbox').getByRole('option');

/** The one on the card. */
export const onCard = ({ page }: Desk) => page.getByRole('listbox').locator('[role=option][data-at=true]');

/** Goes to the inbox by its key and waits until so many can be decided. */
export async function openInbox(desk: Desk, count: number): Promise<void> {
  const { page } = desk;
  await page.getByRole('link', { name: /^Approvals/ }).waitFor();
  await page.keyboard.press('Control+2');
  const words = count === 0 ? 'none' : count === 1 ? '1 waits for you' : `${count} wait for you`;
  await expect(page.getByRole('main').getByText(words, { exact: true })).toBeVisible();
}

/** Goes to the list with the keyboard; the first request stays on the card. */
export async function toTheTop({ page }: Desk): Promise<void> {
  await page.keyboard.press('k');
  await expect(page.getByRole('listbox')).toBeFocused();
  await page.keyboard.press('Home');
}

/** Selects the first so many with x, and Shift and x. The hand is on the list and stays there. */
export async function selectFirst(desk: Desk, count: number): Promise<void> {
  const { page } = desk;
  await toTheTop(desk);
  await page.keyboard.press('x');
  for (let at = 1; at < count; at += 1) await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(bar(desk).getByText(new RegExp(`^${count} selected: `))).toBeVisible();
}

/** Selects those at these places, each with x. @param places in their order, the first is 0 */
export async function selectThese(desk: Desk, places: readonly number[]): Promise<void> {
  const { page } = desk;
  await toTheTop(desk);
  for (let at = 0; at <= (places.at(-1) ?? 0); at += 1) {
    if (at > 0) await page.keyboard.press('j');
    if (places.includes(at)) await page.keyboard.press('x');
  }
  await expect(bar(desk).getByText(new RegExp(`^${places.length} selected: `))).toBeVisible();
}

/** Decides what is on the card, or all that is selected: a or d, the words, Enter. */
export async function say({ page }: Desk, key: 'a' | 'd', words: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.locator('[data-justification]')).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** The bar that decides, at the foot of the card. */
export const bar = ({ page }: Desk) => page.getByRole('form', { name: 'Decision' });

/** What a run of several says of each, in its order. */
export const results = ({ page }: Desk) => page.locator('[data-run] li[data-result]');

/** Presses a button without a mouse. */
export async function pressButton({ page }: Desk, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }).first());
  await page.keyboard.press('Enter');
}

/** Goes to one of both lists without a mouse. */
export async function toTab({ page }: Desk, name: 'Waiting' | 'Decided'): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press(name === 'Decided' ? 'ArrowRight' : 'ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
}
