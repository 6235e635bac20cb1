import type { NativeTheme } from 'electron';
import { guard } from '../core/guard.ts';
import { KnownEvents } from '../core/known-events.ts';
import { colourScheme, setColourScheme } from './colour-scheme.ts';

type Source = NativeTheme['themeSource'];

class NativeThemeImpl extends KnownEvents {
  private source: Source = 'system';

  get themeSource(): Source {
    return this.source;
  }

  /** @throws TypeError for anything but system, light, dark */
  set themeSource(source: Source) {
    if (!['system', 'light', 'dark'].includes(source))
      throw new TypeError(`Error processing argument: ${source}`);
    const before = this.shouldUseDarkColors;
    this.source = source;
    setColourScheme(source === 'system' ? '' : source);
    if (before !== this.shouldUseDarkColors) this.emit('updated');
  }

  /** The machine's own scheme is light here: Chromium is started without a desktop's settings. */
  get shouldUseDarkColors(): boolean {
    return colourScheme() === 'dark';
  }

  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;
}

/** docs/api/native-theme.md. */
export const nativeTheme = guard('nativeTheme', new NativeThemeImpl('nativeTheme', ['updated']));
