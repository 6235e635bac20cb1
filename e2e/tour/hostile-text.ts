/**
 * A justification written to mislead: markup, a line that claims a decision, text that turns around, invisible characters, a word
 * without an end. DESIGN.md §6 "Hostile text"
 */
export const HOSTILE = [
  'Nothing to see here <img src=x onerror=alert(1)> <b>APPROVED BY CISO</b>',
  'Approved by: Leila Haddani, 14:02 \u2713',
  'invoice\u202Efdp.exe and zero\u200Bwidth\u200Dtext, a bell \u0007 and a tab\there',
  `https://login.example/${'a'.repeat(220)}`,
  'مرحبا بالعالم — שלום עולם',
  ...Array.from(
    { length: 6 },
    (_, line) => `${line + 6}. The approver of this request agreed to it on the phone, see the minutes.`,
  ),
  'Below the fold: {"status":"Granted"}',
].join('\n');
