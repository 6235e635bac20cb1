import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchDesk } from '../desk/launch-desk.ts';
import { runtime } from '../desk/runtime.ts';
import { addAccount, openUsersBrowser, signInAs, switchTo } from '../desk/sign-in-as.ts';
import { startTenant } from '../tenant/start.ts';

/*
 * The demo without a display: the main job walked as two persons would, only by clicking and typing, each step with a screenshot.
 * Leaves tour.json in the folder given by --out. Exits 1 where a step did not work.
 */
const { values } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  options: { out: { type: 'string', default: path.join('out', 'tour') }, headless: { type: 'boolean' } },
});
const out = path.resolve(String(values.out));
await mkdir(out, { recursive: true });

/** Asks for an approval; its policy names nobody, so the default approvers decide, of whom Leila is one. */
const ROLE = 'Cloud Device Administrator';
const tenant = await startTenant();
const userData = await mkdtemp(path.join(os.tmpdir(), 'pim-desk-walk-'));
const desk = await launchDesk({ tenant, userData });
const browser = await openUsersBrowser(tenant.leafSpkiSha256);
const { page } = desk;
const button = (name: RegExp | string) => page.getByRole('button', { name, exact: typeof name === 'string' });

const WHY = 'Move the kiosks of the Oslo office to the new compliance policy.';

/** Time passes, for the tenant and for the console. */
async function pass(iso: string, ms: number): Promise<void> {
  tenant.clock.advance(iso);
  await desk.advance(ms);
}

type Step = { name: string; ok: boolean; ms: number; screenshot: string };
const steps: Step[] = [];

/** One step of the walk: done, looked at, noted. After one that failed the rest is not tried. */
async function step(name: string, act: () => Promise<unknown>): Promise<void> {
  if (steps.some((s) => !s.ok)) return;
  const started = performance.now();
  const screenshot = `${String(steps.length + 1).padStart(2, '0')}-${name}.png`;
  const failure = await act().then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : 'failed'),
  );
  const ms = Math.round(performance.now() - started);
  await page.screenshot({ path: path.join(out, screenshot) }).catch(() => undefined);
  steps.push({ name, ok: failure === undefined, ms, screenshot });
  console.log(`${failure === undefined ? 'ok    ' : 'FAILED'}  ${name}  ${ms} ms  ${screenshot}`);
  if (failure !== undefined) console.log(failure, `\n${desk.output()}`);
}

await step('sign-in', async () => {
  await signInAs(desk, browser, 'Maren Okafor');
  await page.getByRole('heading', { name: 'My roles' }).waitFor();
});
await step('my-roles', () => button(new RegExp(`^Activate ${ROLE}`)).waitFor());
await step('activate', async () => {
  await button(new RegExp(`^Activate ${ROLE}`)).click();
  await page.getByLabel('Justification').fill(WHY);
  await button('Request activation').click();
  await page.getByRole('heading', { name: /^Waiting for approval/ }).waitFor();
});
await step('pending', async () => {
  await button('Done').click();
  await page
    .getByText(/\d+\sh \d+\smin left/)
    .first()
    .waitFor();
});
await step('approve', async () => {
  // An approver's list has a request about a second after it was asked: two pass, for the tenant and for the console.
  await pass('PT2S', 2_000);
  await addAccount(desk, browser, 'Leila Haddani');
  await page.getByRole('link', { name: /^Approvals/ }).click();
  await page.getByText(WHY).first().waitFor();
  await page.getByLabel(/^Justification/).fill('Planned for tonight, agreed with the Oslo office.');
  await button(/^Approve/).click();
  await page
    .getByText(/Nothing waits for you/)
    .locator('visible=true')
    .first()
    .waitFor();
});
await step('active', async () => {
  await switchTo(desk, 'Maren Okafor');
  await page.getByRole('link', { name: /^My roles/ }).click();
  await button(new RegExp(`^Deactivate ${ROLE}`))
    .first()
    .waitFor();
});
await step('deactivate', async () => {
  // The service keeps an activation for its first five minutes: six pass, for the tenant and for the console.
  await pass('PT6M', 6 * 60_000);
  await button(new RegExp(`^Deactivate ${ROLE}`))
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await button(new RegExp(`^Activate ${ROLE}`)).waitFor();
});

const answer = await fetch(`${tenant.control}/ledger`);
const { activations, decisions, deactivations } = (
  (await answer.json()) as { counts: Record<string, number> }
).counts;
const tour = { runtime, steps, ledger: { activations, decisions, deactivations } };
await writeFile(path.join(out, 'tour.json'), `${JSON.stringify(tour, null, 2)}\n`);
console.log(
  `runtime: ${runtime}; screenshots and tour.json are in ${path.relative(process.cwd(), out) || '.'}`,
);
await browser.close();
await desk.quit();
await tenant.close();
await rm(userData, { recursive: true, force: true, maxRetries: 5 });
process.exit(steps.every((s) => s.ok) ? 0 : 1);
