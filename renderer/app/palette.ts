/*
 * The table of DESIGN.md §3: each colour has one meaning. As keys of the Fluent theme they reach portals too, as
 * `var(--pimBrand)` and so on. Measured: text at least 4.5:1, marks at least 3:1.
 */
export type Palette = {
  readonly pimCanvas: string;
  readonly pimRail: string;
  readonly pimCard: string;
  readonly pimLine: string;
  /** Content, support, caption. */
  readonly pimText1: string;
  readonly pimText2: string;
  readonly pimText3: string;
  /** I can act; I am here; time running. */
  readonly pimBrand: string;
  readonly pimSelected: string;
  /** Time already gone. */
  readonly pimTrack: string;
  /** Privileged. */
  readonly pimPlum: string;
  readonly pimPlumGround: string;
  /** The service confirmed it. */
  readonly pimGreen: string;
  /** Look here: soon, differs, partial, offline, unknown. */
  readonly pimAmberText: string;
  readonly pimAmberMark: string;
  readonly pimAmberGround: string;
  /** Refused, denied, failed. */
  readonly pimRedText: string;
  readonly pimRedMark: string;
  readonly pimRedGround: string;
  /** Waiting on others; neutral data. */
  readonly pimSlate: string;
};

export const LIGHT: Palette = {
  pimCanvas: '#ffffff',
  pimRail: '#f2f4f7',
  pimCard: '#ffffff',
  pimLine: '#e4e8ed',
  pimText1: '#1b1f26',
  pimText2: '#3b424d',
  pimText3: '#5a6270',
  pimBrand: '#0f6cbd',
  pimSelected: '#e9f2fc',
  pimTrack: '#dde4ec',
  pimPlum: '#7b2a75',
  pimPlumGround: '#f7eaf6',
  pimGreen: '#0e6b1f',
  pimAmberText: '#8a4b00',
  pimAmberMark: '#c96a00',
  pimAmberGround: '#fff5e5',
  pimRedText: '#a4161f',
  pimRedMark: '#c50f1f',
  pimRedGround: '#fdf0f0',
  pimSlate: '#6b7482',
};

export const DARK: Palette = {
  pimCanvas: '#181c21',
  pimRail: '#12161a',
  pimCard: '#1f252b',
  pimLine: '#2c333b',
  pimText1: '#f2f4f7',
  pimText2: '#ccd2da',
  pimText3: '#a0a8b4',
  pimBrand: '#479ef5',
  pimSelected: '#15293d',
  pimTrack: '#323a44',
  pimPlum: '#e6a9df',
  pimPlumGround: '#39203a',
  pimGreen: '#79cc85',
  pimAmberText: '#f6c177',
  pimAmberMark: '#f0a33e',
  pimAmberGround: '#35260f',
  pimRedText: '#ff9a9f',
  pimRedMark: '#ff7a82',
  pimRedGround: '#3a181b',
  pimSlate: '#98a2af',
};
