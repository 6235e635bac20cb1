/*
 * A spreadsheet takes a cell that begins with one of these for a formula, also after quotes are taken off: it could then send what is in the
 * sheet elsewhere. posture-security.md C6 #23 (ASVS 5.0 1.2.10, CWE-1236)
 */
const STARTS = '=+\\-@\\t\\r\\n\\0＝＋－＠';
const COULD_BE_FORMULA = new RegExp(`^'*[${STARTS}]`);
const NEUTRALISED = new RegExp(`^'+[${STARTS}]`);

/** The cell with `'` before it where it could be taken for a formula. One that has a `'` there already gets another, so that it reads back as it was. */
export const neutralised = (cell: string): string => (COULD_BE_FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell as it was. */
export const asItWas = (cell: string): string => (NEUTRALISED.test(cell) ? cell.slice(1) : cell);
