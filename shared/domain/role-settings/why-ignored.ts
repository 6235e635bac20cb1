/** What zod says of a value that is not as it should be; as far as a sentence takes it. */
type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
};

/** A name from a file, short enough for a sentence. */
const quoted = (name: string): string => `“${name.length > 60 ? `${name.slice(0, 60)}...` : name}”`;

/** Why something of a file cannot be used, one sentence. @param what the sentence's subject, e.g. `Entry 3` */
export function whyIgnored(issues: readonly Issue[], what: string): string {
  const unknown = issues.find(({ code }) => code === 'unrecognized_keys')?.keys?.[0];
  if (unknown !== undefined) return `${what} says ${quoted(unknown)}, which is not known.`;
  const at = issues[0]?.path.map(String).join('.') ?? '';
  return at === '' ? `${what} is not of the right shape.` : `${what} gives no usable ${quoted(at)}.`;
}
