import { allRolesSeen, rulesUnlike } from '../../tenant/test-kit/settings-seen.ts';
import { ROLE } from '../../tenant/test-kit/role-ids.ts';
import { LATENCY_MS, PAGE_SIZE } from '../bench-desk.ts';
import type { Exchange } from '../../tenant/start.ts';
import type { Measure } from '../measure.ts';
import { openQueueDesk, type QueueDesk } from '../queue/queue-desk.ts';
import { COPIED_TO, matrixComplete, planCopy, saveAll } from './settings-page.ts';

/** Long enough that what is on screen does not say "0 s ago" any more, and nothing is read by itself. */
const A_LITTLE_LATER_MS = 5_000;

/** What the settings of all roles of a large tenant cost to be read, and to be brought to 129 of them. */
export async function measureSettings(): Promise<Measure[]> {
  const bench = await openQueueDesk('Leila Haddani', {
    size: 'L',
    latencyMs: LATENCY_MS,
    pageSize: PAGE_SIZE,
  });
  const { desk } = bench;
  const opened = await costOf(bench, async () => {
    await desk.page.getByRole('link', { name: /^Role settings/ }).click();
    await matrixComplete(desk);
  });
  await pass(bench);
  const again = await costOf(bench, async () => {
    await desk.page.keyboard.press('F5');
    await matrixComplete(desk);
  });
  await planCopy(desk);
  const copied = await costOf(bench, () => saveAll(desk));
  const different = await rulesDifferent(bench);
  await bench.close();
  return [
    {
      name: 'settings.130.requests',
      value: Math.max(opened.calls - opened.ofGroups, again.calls - again.ofGroups),
      unit: 'calls',
    },
    {
      name: 'settings.130.requests-groups',
      value: Math.max(opened.ofGroups, again.ofGroups),
      unit: 'calls',
    },
    { name: 'settings.130.ms', value: Math.max(opened.ms, again.ms), unit: 'ms' },
    { name: 'settings.copy.129.requests', value: copied.calls, unit: 'calls' },
    { name: 'settings.copy.129.ms', value: copied.ms, unit: 'ms' },
    { name: 'settings.copy.129.rules-different', value: different, unit: 'rules' },
  ];
}

/** `ofGroups`: those of the calls that read settings of groups alone. */
async function costOf(
  { tenant, calls }: QueueDesk,
  act: () => Promise<void>,
): Promise<{ calls: number; ofGroups: number; ms: number }> {
  await fetch(`${tenant.control}/exchanges`, { method: 'DELETE' });
  const before = calls.outer().length;
  const started = performance.now();
  await act();
  const ms = performance.now() - started;
  const { exchanges } = (await (await fetch(`${tenant.control}/exchanges`)).json()) as {
    exchanges: readonly Exchange[];
  };
  return { ms, calls: calls.outer().length - before, ofGroups: exchanges.filter(isOfGroups).length };
}

function isOfGroups({ inBatch, path, requestBody }: Exchange): boolean {
  if (inBatch || !path.endsWith('/$batch')) return false;
  const { requests } = requestBody as { requests: readonly { readonly url: string }[] };
  return requests.every(({ url }) => decodeURIComponent(url).includes("scopeType eq 'Group'"));
}

async function pass({ tenant, desk }: QueueDesk): Promise<void> {
  const body = JSON.stringify({ advance: `PT${A_LITTLE_LATER_MS / 1_000}S` });
  await fetch(`${tenant.control}/clock`, { method: 'POST', body });
  await desk.pass(A_LITTLE_LATER_MS);
}

/** Rules of the roles copied to that another client finds to be otherwise than those of the role copied from. */
async function rulesDifferent({ tenant }: QueueDesk): Promise<number> {
  const seen = await allRolesSeen(tenant);
  const model = seen.get(ROLE.compliance);
  const ledger = (await (await fetch(`${tenant.control}/ledger`)).json()) as Ledger;
  const written = new Set(
    ledger.entries.flatMap(({ kind, roleDefinitionId }) => (kind === 'setting' ? [roleDefinitionId] : [])),
  );
  if (written.size !== COPIED_TO) throw new Error(`written: ${written.size} roles`);
  return [...written].reduce((sum, id) => {
    const role = seen.get(id);
    if (!role || !model) throw new Error(`nothing was read of ${id}`);
    return sum + rulesUnlike(role, model).length;
  }, 0);
}

type Ledger = { readonly entries: readonly { readonly kind: string; readonly roleDefinitionId: string }[] };
