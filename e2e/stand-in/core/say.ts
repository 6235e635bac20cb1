/** One line on stderr, marked as ours, so that it is never taken for the app's own output. */
export function say(line: string): void {
  process.stderr.write(`stand-in: ${line}\n`);
}
