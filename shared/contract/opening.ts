import { z } from 'zod';
import { guid } from './values.ts';

/**
 * The slice `opening`: the request that a link or a notification asked to be shown. It shows; it never decides. `count` grows with each
 * one, so that the same may be opened twice.
 */
export const opening = z.strictObject({
  request: z
    .strictObject({
      requestId: z.string().min(1),
      /** The tenant it is in, which may be another than that on screen. */
      tenantId: guid,
    })
    .nullable(),
  count: z.number().int(),
});
export type Opening = z.infer<typeof opening>;
