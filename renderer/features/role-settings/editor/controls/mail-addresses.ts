/** The addresses in what was typed, each once, in the order typed. Commas, semicolons, spaces and line ends part them. */
export function addressesTyped(text: string): string[] {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  return parts.filter(
    (part, at) => parts.findIndex((one) => one.toLowerCase() === part.toLowerCase()) === at,
  );
}

/** As one line to be typed on. */
export const addressesText = (addresses: readonly string[]): string => addresses.join('; ');
