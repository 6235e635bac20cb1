/** One value of a registry key, as `reg.exe query` prints it. */
export type RegistryValue = { readonly name: string; readonly type: string; readonly data: string };

const VALUE = /^ {4}(?<name>.*?) {4}(?<type>REG_[A-Z_]+)(?: {4}(?<data>.*))?$/;

/*
 * `reg.exe query <key>` prints the key, its values with four blanks before each and between its parts, then the keys right under it,
 * all in full: `HKEY_LOCAL_MACHINE\SOFTWARE\Policies\PIM Desk`. Names of keys know no case.
 */

/** The values of a key. Undefined where a line is of no known form: data with a line break in it would else pass for a shorter one. */
export function valuesOf(key: string, output: Uint8Array): readonly RegistryValue[] | undefined {
  const values: RegistryValue[] = [];
  for (const line of linesOf(output)) {
    const { name, type, data = '' } = VALUE.exec(line)?.groups ?? {};
    if (name !== undefined && type !== undefined) values.push({ name, type, data });
    else if (line.toLowerCase() !== key.toLowerCase() && !isUnder(key, line)) return undefined;
  }
  return values;
}

/** The last part of the names of the keys right under a key, in lower case. */
export const namesUnder = (key: string, output: Uint8Array): readonly string[] =>
  linesOf(output)
    .filter((line) => isUnder(key, line))
    .map((line) => line.slice(key.length + 1).toLowerCase());

/**
 * It prints in the console's own code page. All that is ours is ASCII, which is the same in each of them: so a byte is taken for a
 * character, and somebody else's name may come out wrong.
 */
const linesOf = (output: Uint8Array): readonly string[] =>
  Buffer.from(output)
    .toString('latin1')
    .split(/\r?\n/)
    .filter((line) => line !== '');

const isUnder = (key: string, line: string): boolean =>
  line.toLowerCase().startsWith(`${key.toLowerCase()}\\`);
