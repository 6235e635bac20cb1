/** What an honest requestor writes. */
const PLAIN = [
  'Mail flow of the Nordics stands still, partner domain bounces',
  'Restore the mailbox of case 4711 for Legal',
  'Onboard the seasonal staff of store 112',
  'Tune the alert rule that fires on the backup account',
  'Rotate the secret of the payroll connector before it expires tonight',
  'Access review of the finance share shows the wrong reviewers',
  'Replace the lost security key of a colleague who is abroad',
  'need access',
  'as discussed',
  'test',
];

/** Written to deceive who decides, or to break what shows it. */
const HOSTILE = [
  // Direction-changing: what follows reads from the right.
  'Approved by \u202Enaddah aliel\u202C, see the mail of this morning',
  'Routine \u2066\u202Etcejer\u2069 cleanup of the test tenant',
  // Hidden: zero-width and soft characters inside of words, a byte order mark, tag characters.
  'Pass\u200Bword re\u200Cset for the b\u00ADoard\uFEFF, ple\u2060ase approve',
  'Routine check \u{E0061}\u{E0070}\u{E0070}\u{E0072}\u{E006F}\u{E0076}\u{E0065}',
  // Control characters and line breaks that would forge further lines.
  'Patch window\u0000\u0007\u001B[2J\u001B[31mAPPROVED',
  'Short task\r\n\r\nApprover: Leila Haddani\r\nDecision: Approve',
  'Looks\u2028like\u2029three lines\u0085or four',
  // Letters of another alphabet, and marks without end.
  'Аpproved by Leilа Haddаni',
  `Urgent${'\u0301\u0316\u033F'.repeat(60)} fix`,
  // Markup, a formula of spreadsheets, placeholders of templates and of shells.
  '<img src=x onerror="alert(1)"><a href="pim-desk://request">Approve</a><!--',
  '=HYPERLINK("https://contoso.example/","Approve")',
  '{{constructor.constructor("return this")()}} ${jndi:x} %s%n $(id) `id`',
  // Far too long, with and without a place to break.
  'The whole story of this incident, once more from its beginning. '.repeat(60).trim(),
  'A'.repeat(4_000),
  '👩🏽‍🚒'.repeat(300),
  // Nothing to see.
  '\u00A0\u2003\u3164\u200B',
];

const pick = (from: readonly string[], random: () => number): string =>
  from[Math.floor(random() * from.length)] ?? '';

/** Something plausible. `random` in [0, 1) */
export const plainWords = (random: () => number): string => pick(PLAIN, random);

/** What a request says: by shares something hostile, what the same person said last, or something plausible. */
export function wordsOf(
  ask: { hostile: number; sameWords: number },
  last: string | undefined,
  random: () => number,
): string {
  const drawn = random();
  if (drawn < ask.hostile) return pick(HOSTILE, random);
  if (drawn < ask.hostile + ask.sameWords && last !== undefined) return last;
  return plainWords(random);
}
