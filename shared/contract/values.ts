import { z } from 'zod';

/** A directory object's id, as Graph spells it. */
export const guid = z.guid();

/** An ISO 8601 duration of days and smaller, as Graph takes it (`PT1H45M`, `P365D`); years and months are refused there. */
export const isoDuration = z.string().regex(/^P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/);

/** A moment in milliseconds since the epoch, by the service's clock as main knows it. */
export const moment = z.number().int();

/** Number and system of a ticket, as typed or as the service has it. */
export const ticket = z.strictObject({ number: z.string().max(10_000), system: z.string().max(10_000) });
export type Ticket = z.infer<typeof ticket>;

/** Text a person typed. The cap is the gate's, not the service's: far above anything sensible, far below a flood. */
export const typedText = z.string().max(10_000);
