import type { World } from '../world.ts';

/** Takes back what the operating system was told for a person who is no longer on screen: it names others, and a click would lead nowhere. */
export function takeBackTold(
  { running, notifier }: Pick<World, 'running' | 'notifier'>,
  person: string,
): void {
  const told = running.seen.get(person)?.told;
  for (const id of told ?? []) notifier.withdraw(id);
  told?.clear();
}
