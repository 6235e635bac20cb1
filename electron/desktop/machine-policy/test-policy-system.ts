import type { FileReading, PolicySystem, ProgramEnd } from './policy-system.ts';

/** A system of a test: its files, and what each command line ends with. What was not foreseen is not there. */
export function testPolicySystem(
  files: Readonly<Record<string, FileReading>>,
  programs: Readonly<Record<string, ProgramEnd>> = {},
) {
  const ran: string[] = [];
  const system: PolicySystem = {
    read: (file) => Promise.resolve(files[file] ?? { kind: 'absent' }),
    run: (program, args) => {
      const line = [program, ...args].join(' ');
      ran.push(line);
      return Promise.resolve(programs[line] ?? { kind: 'failed', why: 'ENOENT' });
    },
  };
  return { system, ran };
}

/** A file of root's. */
export const rootsFile = (text: string): FileReading => ({
  kind: 'read',
  bytes: Buffer.from(text),
  administratorsOnly: true,
});

/** A program that ended; each character of `output` is one byte. */
export const ended = (output: string, code = 0): ProgramEnd => ({
  kind: 'ended',
  code,
  output: Buffer.from(output, 'latin1'),
});
