import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Vitest empties style modules that are imported: only their paths come from the glob.
const styles: Record<string, string> = Object.fromEntries(
  Object.keys(import.meta.glob('../**/*.module.css')).map((path) => [
    path,
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  ]),
);

/** What is set whatever the colours: the rules outside of `@media (forced-colors: none)`. */
function outside(css: string): string {
  const [head = '', ...rest] = css.split('@media (forced-colors: none) {');
  // The block ends at the first brace that stands alone at the start of a line.
  return head + rest.map((part) => part.slice(part.search(/^}/m) + 1)).join('');
}

/** Rules under the hand that set a background. */
const hovered = (css: string): string[] =>
  [...outside(css).matchAll(/([^{}]*:hover[^{}]*)\{([^{}]*)\}/g)]
    .filter(([, , body]) => body?.includes('background'))
    .map(([, selector]) => selector?.trim() ?? '');

describe('in forced colours', () => {
  it('the hand sets no background: what keeps its own colours would become unreadable on it', () => {
    expect(Object.keys(styles).length).toBeGreaterThan(50);
    const found = Object.entries(styles).flatMap(([file, css]) =>
      hovered(css).map((rule) => `${file} ${rule}`),
    );
    expect(found).toEqual([]);
  });
  it('the marks of a row are always there: nothing shows the hand over it', () => {
    const css = styles['../features/my-roles/list/row-marks.module.css'] ?? '';
    const [, forced = ''] = css.split('@media (forced-colors: active) {');
    expect(forced).toMatch(/\.tick\.tick,\s*\.star \{\s*opacity: 1;/);
  });
});
