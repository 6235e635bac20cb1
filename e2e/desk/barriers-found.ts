import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, by rule and place. It is run by evaluation, as the page lets no script in. */
export async function barriersFound(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: {
        run: (context: unknown, options: unknown) => Promise<{ violations: Violation[]; passes: unknown[] }>;
      };
    };
    type Violation = { id: string; impact: string; nodes: { target: unknown[] }[] };
    // Fluent's focus traps put empty, hidden, focusable elements at a dialog's ends; they never hold anything.
    const context = { exclude: [['[data-tabster-dummy]']] };
    const { violations, passes } = await runner.run(context, { resultTypes: ['violations', 'passes'] });
    if (passes.length < 10) throw new Error('axe looked at nothing');
    return violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(' ')}`));
  });
}
