import type { Answer } from './respond.ts';

/** Of all annotations, what remains with `odata.metadata=none`: what a client pages and counts by (OData JSON §3.1.3). */
const KEPT: ReadonlySet<string> = new Set(['@odata.nextLink', '@odata.count', '@odata.deltaLink']);

/** Whether a client wants bare data: `Accept: application/json;odata.metadata=none`, or the older `odata=nometadata`. */
const wantsNone = (accept: string | undefined): boolean =>
  /;\s*odata(\.metadata)?\s*=\s*(none|nometadata)/i.test(accept ?? '');

/** An answer with the metadata its client asked for: minimal, unless it wants none. */
export function atMetadataLevel(answer: Answer, accept: string | undefined): Answer {
  if (!wantsNone(accept) || answer.json === undefined || answer.status >= 400) return answer;
  const type = answer.headers['Content-Type']?.replace('odata.metadata=minimal', 'odata.metadata=none');
  return {
    ...answer,
    json: bare(answer.json),
    headers: { ...answer.headers, ...(type === undefined ? {} : { 'Content-Type': type }) },
  };
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.includes('@') || KEPT.has(name))
      .map(([name, one]: [string, unknown]) => [name, bare(one)]),
  );
}
