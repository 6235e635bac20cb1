/** More would not be read. */
const AT_MOST = 3;

/** Names for a sentence: "A", "A and B", "A, B, C and 4 more". An id stands where there is no name. */
export function aboutNames(those: readonly { readonly name: string | null; readonly id: string }[]): string {
  const named = those.map(({ name, id }) => name ?? id);
  if (named.length > AT_MOST)
    return `${named.slice(0, AT_MOST).join(', ')} and ${named.length - AT_MOST} more`;
  const last = named.at(-1) ?? '';
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${last}` : last;
}
