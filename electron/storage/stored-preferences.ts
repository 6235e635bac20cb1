import { z } from 'zod';
import {
  DEFAULT_PREFERENCES,
  inboxView,
  preferences,
  type Preferences,
} from '../../shared/contract/preferences.ts';
import { MATRIX_COLUMNS, matrixView } from '../../shared/contract/role-settings/matrix.ts';

const members = z.record(z.string(), z.unknown());

/**
 * What was chosen, of what some version kept. A member that is not there, or that this version does not know, is as if it had never been
 * chosen, and takes none of the others with it. Null for what is no object at all.
 */
export function storedPreferences(stored: unknown): Preferences | null {
  const kept = members.safeParse(stored).data;
  if (kept === undefined) return null;
  const inbox = eachByItself(inboxView.shape, DEFAULT_PREFERENCES.inbox, members.safeParse(kept.inbox).data);
  const matrix = eachByItself(matrixShape, DEFAULT_PREFERENCES.matrix, members.safeParse(kept.matrix).data);
  return preferences.parse(eachByItself(preferences.shape, DEFAULT_PREFERENCES, { ...kept, inbox, matrix }));
}

/** A column that this version does not know is passed over, and the others stay as they were put. */
const matrixShape = {
  ...matrixView.shape,
  columns: z.array(z.unknown()).transform((kept) => {
    const there = new Set(kept);
    return [...there].filter((column) => MATRIX_COLUMNS.some((known) => known === column));
  }),
};

function eachByItself(
  shape: Readonly<Record<string, z.ZodType>>,
  defaults: Readonly<Record<string, unknown>>,
  kept: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const read = ([name, schema]: [string, z.ZodType]): [string, unknown] => {
    const parsed = schema.safeParse(kept[name]);
    return [name, parsed.success ? parsed.data : defaults[name]];
  };
  return Object.fromEntries(Object.entries(shape).map(read));
}
