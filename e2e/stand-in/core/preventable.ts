/** What Electron adds to an event's details. */
export interface Preventable {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
}

/** An event object with the given details (getters stay getters) and `preventDefault`. */
export function preventable<T extends object>(details: T): T & Preventable {
  let prevented = false;
  return Object.defineProperties(details, {
    preventDefault: {
      enumerable: true,
      value: () => {
        prevented = true;
      },
    },
    defaultPrevented: { enumerable: true, get: () => prevented },
  }) as T & Preventable;
}
