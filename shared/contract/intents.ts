import { z } from 'zod';
import type { IntentName } from './intent-names.ts';
import { THEMES } from './preferences.ts';
import type { Result } from './result.ts';
import { snapshot } from './slices.ts';
import { isoDuration, typedText } from './values.ts';

const nothing = z.strictObject({});

/** What became of a write, as far as is known when the handler answers. The slices tell the rest. */
const writeOutcome = z.strictObject({
  /** Id of the intent in the journal and in the slice `activity`. */
  intentId: z.string(),
  /** `in-effect` only when the service said so; `unknown` while main reads to find out. */
  outcome: z.enum(['in-effect', 'waiting-for-approval', 'scheduled', 'in-progress', 'unknown']),
});
export type WriteOutcome = z.infer<typeof writeOutcome>;

/** Everything the renderer can ask of main: name, input, output. The gate parses both; nothing else passes. */
export const INTENTS = {
  /** The renderer listens now; answers everything it needs to paint. Asked again after a gap. */
  ready: { input: nothing, output: snapshot },
  signIn: { input: nothing, output: nothing },
  cancelSignIn: { input: nothing, output: nothing },
  /** Opens the running sign-in's page once more. */
  openSignInPage: { input: nothing, output: nothing },
  signOut: { input: nothing, output: nothing },
  readMyRoles: { input: nothing, output: nothing },
  activate: {
    input: z.strictObject({
      eligibilityId: z.string().min(1).max(200),
      duration: isoDuration,
      justification: typedText,
      ticket: z.strictObject({ number: typedText, system: typedText }).nullable(),
    }),
    output: writeOutcome,
  },
  deactivate: { input: z.strictObject({ assignmentId: z.string().min(1).max(200) }), output: writeOutcome },
  setTheme: { input: z.strictObject({ theme: z.enum(THEMES) }), output: nothing },
} as const satisfies Record<IntentName, { input: z.ZodType; output: z.ZodType }>;

export type IntentInput<N extends IntentName> = z.infer<(typeof INTENTS)[N]['input']>;
export type IntentOutput<N extends IntentName> = z.infer<(typeof INTENTS)[N]['output']>;

/** What answers each intent, in main. The gate calls these with input it has parsed; they never throw. */
export type Handlers = {
  readonly [N in IntentName]: (
    input: IntentInput<N>,
  ) => Result<IntentOutput<N>> | Promise<Result<IntentOutput<N>>>;
};
