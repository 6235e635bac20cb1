import {
  SLICES,
  statePatch,
  type SliceName,
  type Slices,
  type Snapshot,
  type StatePatch,
} from '../../shared/contract/slices.ts';

/** What the window knows of main's state: the slices, and the revision each one is at. */
export type Mirror = { readonly slices: Slices; readonly revs: Readonly<Record<SliceName, number>> };

/** A patch applied, one that said nothing new, or one that does not fit: then only a snapshot helps. */
type Applied = { readonly fits: true; readonly mirror: Mirror } | { readonly fits: false };

/** A patch's text as a patch; undefined where it is none, which calls for a snapshot as a gap does. */
export function readPatch(text: string): StatePatch | undefined {
  try {
    const patch = statePatch.safeParse(JSON.parse(text));
    return patch.success ? patch.data : undefined;
  } catch {
    return undefined;
  }
}

/** A mirror of a snapshot. */
export const mirrorOf = (snapshot: Snapshot): Mirror => ({ slices: snapshot.slices, revs: snapshot.revs });

/**
 * The mirror after a patch. A patch from before the mirror's revision is old news and ignored; one from after it is a gap. The
 * changed slice is parsed whole, so that a member main renamed never reaches a view.
 */
export function applyPatch(mirror: Mirror, patch: StatePatch): Applied {
  const change = patch.change;
  if (!change) return { fits: true, mirror };
  const at = mirror.revs[change.slice];
  if (change.to <= at) return { fits: true, mirror };
  if (change.from !== at) return { fits: false };
  const next = SLICES[change.slice].safeParse({ ...mirror.slices[change.slice], ...change.set });
  if (!next.success) return { fits: false };
  return {
    fits: true,
    mirror: {
      slices: { ...mirror.slices, [change.slice]: next.data },
      revs: { ...mirror.revs, [change.slice]: change.to },
    },
  };
}
