/** One word for bash, whatever it holds. A line break stays inside the quotes. */
export const forBash = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** One string for PowerShell, which takes curly quotes for straight ones. */
export const forPowerShell = (text: string): string => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
