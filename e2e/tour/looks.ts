/** How a picture is taken: colours, and a window in CSS pixels. */
export type Look = {
  readonly name: string;
  readonly media: {
    readonly colorScheme: 'light' | 'dark';
    readonly forcedColors: 'none' | 'active';
  };
  readonly window: { readonly width: number; readonly height: number; readonly deviceScaleFactor: number };
};

/** The window of the design's pictures. */
const FULL = { width: 1440, height: 900, deviceScaleFactor: 1 };

/** The looks each state is held up in. DESIGN.md §2: 200 % is 640 × 400 CSS pixels. */
export const LOOKS: readonly Look[] = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, window: FULL },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, window: FULL },
  { name: 'forced', media: { colorScheme: 'dark', forcedColors: 'active' }, window: FULL },
  {
    name: '200pct',
    media: { colorScheme: 'light', forcedColors: 'none' },
    window: { width: 640, height: 400, deviceScaleFactor: 2 },
  },
];

/** A small laptop's window: the rail is icons, cards are compact. For the screens whose columns give way. DESIGN.md §2 */
export const SMALL_WINDOW: Look = {
  name: '1024x700',
  media: { colorScheme: 'light', forcedColors: 'none' },
  window: { width: 1024, height: 700, deviceScaleFactor: 1 },
};
