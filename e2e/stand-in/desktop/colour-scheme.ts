/** What the windows' `prefers-color-scheme` says; '' follows the desktop. */
export type ColourScheme = 'light' | 'dark' | '';

const listeners = new Set<(scheme: ColourScheme) => void>();
let current: ColourScheme = '';

/** Tells a page about changes from now on. */
export function registerColourScheme(listener: (scheme: ColourScheme) => void): {
  current: () => ColourScheme;
  release: () => void;
} {
  listeners.add(listener);
  return { current: () => current, release: () => listeners.delete(listener) };
}

/** Changes every window. */
export function setColourScheme(scheme: ColourScheme): void {
  current = scheme;
  for (const listener of listeners) listener(scheme);
}

export const colourScheme = (): ColourScheme => current;
