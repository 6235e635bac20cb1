import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { DARK, LIGHT, type Palette } from './palette.ts';

/** Fluent's theme with our colours under both names: Fluent's own, so that its components wear them, and ours. */
type DeskTheme = Theme & Palette;

const FONT = '"Segoe UI Variable Text", "Segoe UI", "Open Sans Variable", system-ui, sans-serif';

/** A border that does not shout louder than the words it frames. */
const soft = (mark: string): string => `color-mix(in srgb, ${mark} 50%, transparent)`;

const dressed = (base: Theme, colours: Palette): DeskTheme => ({
  ...base,
  ...colours,
  fontFamilyBase: FONT,
  colorNeutralBackground1: colours.pimCanvas,
  colorNeutralForeground1: colours.pimText1,
  colorNeutralForeground2: colours.pimText2,
  colorNeutralForeground3: colours.pimText3,
  colorNeutralForeground4: colours.pimText3,
  colorNeutralStroke2: colours.pimLine,
  colorNeutralStrokeAccessible: colours.pimSlate,
  colorStrokeFocus2: colours === DARK ? '#ffffff' : '#000000',
  colorStatusWarningBackground1: colours.pimAmberGround,
  colorStatusWarningBorder1: soft(colours.pimAmberMark),
  colorStatusWarningForeground3: colours.pimAmberMark,
  colorStatusDangerBackground1: colours.pimRedGround,
  colorStatusDangerBorder1: soft(colours.pimRedMark),
  // A control that says why it cannot be used has to be readable.
  colorNeutralForegroundDisabled: colours.pimSlate,
  colorStatusDangerForeground1: colours.pimRedText,
  colorPaletteRedForeground1: colours.pimRedText,
  colorPaletteRedForeground3: colours.pimRedMark,
  durationNormal: '150ms',
});

export const lightTheme: DeskTheme = dressed(webLightTheme, LIGHT);
export const darkTheme: DeskTheme = dressed(webDarkTheme, DARK);
