import type { KeptRule } from '../../contract/role-settings/matrix.ts';

/** Why a value is not understood: `what` names the member, or is the word that stands there. */
export type NotUnderstood = { readonly why: Exclude<KeptRule['why'], 'missing'>; readonly what: string };

/** Judges one member of a rule. @param name how the member is called, with those around it: `setting.approvalMode` @returns null where it is understood */
export type Shape = (value: unknown, name: string) => NotUnderstood | null;

/** A hostile answer is no reason to carry megabytes to a label. */
const SHOWN = 120;

export const unreadable = (what: string): NotUnderstood => ({
  why: 'unreadable',
  what: what.slice(0, SHOWN),
});

const when =
  (understood: (value: unknown) => boolean): Shape =>
  (value, name) =>
    understood(value) ? null : unreadable(name);

export const yesOrNo: Shape = when((value) => typeof value === 'boolean');
export const text: Shape = when((value) => typeof value === 'string');
export const nameText: Shape = when((value) => typeof value === 'string' && value !== '');
export const wholeNumber: Shape = when(Number.isInteger);
export const exactly = (wanted: unknown): Shape => when((value) => value === wanted);
export const noneIn: Shape = when((value) => Array.isArray(value) && value.length === 0);

export const orNull =
  (shape: Shape): Shape =>
  (value, name) =>
    value === null ? null : shape(value, name);

/** One of the words this console knows; another one is named as it stands. */
export const wordOf =
  (...words: readonly string[]): Shape =>
  (value, name) => {
    if (typeof value !== 'string') return unreadable(name);
    return words.includes(value) ? null : unreadable(value || name);
  };

export const listOf =
  (shape: Shape): Shape =>
  (value, name) => {
    if (!Array.isArray(value)) return unreadable(name);
    for (const one of value as unknown[]) {
      const complaint = shape(one, name);
      if (complaint) return complaint;
    }
    return null;
  };

/** `#microsoft.graph.x` and `microsoft.graph.x` name the same type: the first is how it is read, the second how the documents send it. */
export const sameType = (value: unknown, type: string): boolean =>
  typeof value === 'string' && value.replace(/^#/, '') === type.replace(/^#/, '');

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Says something of another member (`setting@odata.context`), and is no member itself. */
export const isAnnotation = (name: string): boolean => name.includes('@') && name !== '@odata.type';

/**
 * An object with exactly these members; annotations are none. `may` need not be there. Its `@odata.type`, where it has one, must be
 * `type`: the service leaves it out of what stands inside a rule (graph-pim.md §4.1 [capture]).
 */
export const objectOf =
  (type: string, must: Readonly<Record<string, Shape>>, may: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, name) => {
    if (!isObject(value)) return unreadable(name);
    const full = (member: string): string => (name === '' ? member : `${name}.${member}`);
    for (const member of Object.keys(value)) {
      if (isAnnotation(member)) continue;
      if (member === '@odata.type') {
        if (!sameType(value[member], type)) return unreadable(full(member));
      } else if (!Object.hasOwn(must, member) && !Object.hasOwn(may, member))
        return { why: 'unknown-member', what: full(member).slice(0, SHOWN) };
    }
    for (const [member, shape] of Object.entries(must)) {
      const complaint = Object.hasOwn(value, member)
        ? shape(value[member], full(member))
        : unreadable(full(member));
      if (complaint) return complaint;
    }
    for (const [member, shape] of Object.entries(may)) {
      const complaint = Object.hasOwn(value, member) ? shape(value[member], full(member)) : null;
      if (complaint) return complaint;
    }
    return null;
  };
