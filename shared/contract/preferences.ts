import { z } from 'zod';

export const THEMES = ['system', 'light', 'dark'] as const;

/** The slice `preferences`: this user's choices on this device. */
export const preferences = z.strictObject({ theme: z.enum(THEMES) });
export type Preferences = z.infer<typeof preferences>;
