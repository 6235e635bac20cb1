/** A desktop notification the console showed; `id` counts them in this run. */
export type Toast = {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  /** Whether the console took it back. */
  readonly withdrawn: boolean;
};

/** What the seams' door lets a test see and do, on either runtime. */
export type DeskDoors = {
  /** The pages it wanted opened in the user's browser, oldest first. */
  readonly openedPages: () => Promise<readonly string[]>;
  /** Moves the console's clock. @param ms milliseconds */
  readonly advance: (ms: number) => Promise<void>;
  /** Lets time pass on the console's clock: no jump, which would have it read everything again. @param ms milliseconds */
  readonly pass: (ms: number) => Promise<void>;
  /** Milliseconds until its next timer is due; null where it has none. */
  readonly nextDue: () => Promise<number | null>;
  /** The notifications it showed, oldest first. */
  readonly toasts: () => Promise<readonly Toast[]>;
  /** Clicks a notification. Rejects where it is not to be seen any more. */
  readonly clickToast: (id: number) => Promise<void>;
  /**
   * The user saves under this path in the dialog that the console opens, or has open; null is Cancel. The folder must be there.
   * @returns the name it suggested
   */
  readonly chooseSave: (path: string | null) => Promise<string>;
  /** The user opens this file in the dialog that the console opens, or has open; null is Cancel. */
  readonly chooseFile: (path: string | null) => Promise<void>;
  /** Locks the screen. Rejects where the platform tells nobody of it: on Linux. `STAND_IN_PLATFORM` plays another. */
  readonly lock: () => Promise<void>;
  readonly unlock: () => Promise<void>;
};

/** @param control the door's address, as the console printed it */
export function desksDoors(
  control: string,
): DeskDoors & { readonly openUrl: (text: string) => Promise<void> } {
  const ask = async (route: string, body?: string): Promise<unknown> => {
    const answer = await fetch(`${control}${route}`, body === undefined ? {} : { method: 'POST', body });
    if (!answer.ok) throw new Error(`${route}: ${await answer.text()}`);
    return answer.json();
  };
  const have = async (route: string, body = ''): Promise<void> => {
    await ask(route, body);
  };
  /** Until the console has one open: a test that waits in vain ends by its own limit. */
  const dialogOpen = async (): Promise<{ options: { defaultPath?: string } }> => {
    for (;;) {
      const open = (await ask('/dialog')) as { options: { defaultPath?: string } } | null;
      if (open) return open;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return {
    openedPages: async () => (await ask('/pages')) as string[],
    advance: (ms) => have('/advance', String(ms)),
    pass: (ms) => have('/pass', String(ms)),
    nextDue: async () => (await ask('/next-due')) as number | null,
    toasts: async () => (await ask('/notifications')) as Toast[],
    clickToast: (id) => have('/click-notification', String(id)),
    chooseSave: async (chosen) => {
      const { options } = await dialogOpen();
      await have('/answer-save', chosen ?? '');
      return options.defaultPath ?? '';
    },
    chooseFile: async (chosen) => {
      await dialogOpen();
      await have('/answer-open', chosen ?? '');
    },
    lock: () => have('/lock'),
    unlock: () => have('/unlock'),
    openUrl: (text) => have('/open-url', text),
  };
}
