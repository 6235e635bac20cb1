import path from 'node:path';
import type { LogLine } from '../../console/ports.ts';
import type { Disk } from '../disk.ts';
import { memoryFiles } from './memory-files.ts';
import { movingClock } from './moving-clock.ts';

/** A disk in memory with its faults, its clock and what was logged. */
export function testDisk() {
  const memory = memoryFiles();
  const clock = movingClock();
  const logged: LogLine[] = [];
  const folder = path.resolve('/profile');
  const disk: Disk = { folder, files: memory.files, clock, log: (line) => void logged.push(line) };
  return { disk, memory, clock, logged, at: (name: string) => path.join(folder, name) };
}
