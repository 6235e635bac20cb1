let last = 0;

/** webRequest's request number, counting over all sessions. */
export const nextRequestId = (): number => ++last;
