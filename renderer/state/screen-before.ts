/** The screen somebody left for the connections. A way back leads there, not to the first screen. */
let left: { readonly visit: string; readonly screen: string } | null = null;

/** Keeps the screen that is left, and whose visit it was. */
export function keepScreen(visit: string, screen: string): void {
  left = { visit, screen };
}

/** Forgets it: whoever leaves for another reason begins anew. */
export function forgetScreen(): void {
  left = null;
}

/** The screen this visit left for the connections; null where it did not. */
export const screenBefore = (visit: string): string | null => (left?.visit === visit ? left.screen : null);
