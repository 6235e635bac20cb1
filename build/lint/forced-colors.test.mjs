import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = path.resolve(import.meta.dirname, '../../renderer');

/** Every style module of the window, by its path below `renderer`. */
const styles = new Map(
  readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(path.join(RENDERER, file), 'utf8')]),
);

/**
 * What is set whatever the colours: the rules outside of `@media (forced-colors: none)`.
 * @param {string} css
 */
function outside(css) {
  const [head = '', ...rest] = css.split('@media (forced-colors: none) {');
  // The block ends at the first brace that stands alone at the start of a line.
  return head + rest.map((part) => part.slice(part.search(/^}/m) + 1)).join('');
}

/**
 * Rules under the hand that set a background.
 * @param {string} css
 */
const hovered = (css) =>
  [...outside(css).matchAll(/([^{}]*:hover[^{}]*)\{([^{}]*)\}/g)]
    .filter(([, , body = '']) => body.includes('background'))
    .map(([, selector = '']) => selector.trim());

describe('in forced colours', () => {
  it('the hand sets no background: what keeps its own colours would become unreadable on it', () => {
    expect(styles.size).toBeGreaterThan(50);
    expect([...styles].flatMap(([file, css]) => hovered(css).map((rule) => `${file} ${rule}`))).toEqual([]);
  });

  it('the marks of a row are always there: nothing shows the hand over it', () => {
    const css = styles.get('features/my-roles/list/row-marks.module.css') ?? '';
    const [, forced = ''] = css.split('@media (forced-colors: active) {');
    expect(forced).toMatch(/\.tick\.tick,\s*\.star \{\s*opacity: 1;/);
  });
});
