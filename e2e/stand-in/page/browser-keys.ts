// Runs in the isolated world by its source text: no outside names.

/**
 * Takes away what the browser around a page would do and Electron without a menu does not: new tabs, printing, reload, zoom, the
 * context menu, opening a dropped file. The page hears every key as it would; where it stops a key on the way it must prevent the default itself.
 */
export function guardBrowserKeys(): void {
  const always = new Set(['t', 'n', 'u', 'o', 'p', 's', 'j', 'h', 'w', 'e', 'g']);

  function isBrowserUi(event: KeyboardEvent): boolean {
    const chord = event.ctrlKey || event.metaKey;
    if (event.key === 'F12' || event.key === 'F1' || event.key === 'F6') return true;
    if (event.shiftKey && chord && ['i', 'c', 'd', 'm'].includes(event.key.toLowerCase())) return true;
    return chord && !event.altKey && always.has(event.key.toLowerCase());
  }

  function isBrowserDefault(event: KeyboardEvent): boolean {
    if (['F5', 'F3', 'F7', 'F11', 'BrowserBack', 'BrowserForward', 'BrowserRefresh'].includes(event.key))
      return true;
    if (event.altKey && ['ArrowLeft', 'ArrowRight', 'Home', 'd', 'e', 'f'].includes(event.key)) return true;
    if (!event.ctrlKey && !event.metaKey) return false;
    return (
      ['r', 'k', 'l', 'f', 'd', '+', '-', '=', '_', 'tab', 'pageup', 'pagedown'].includes(
        event.key.toLowerCase(),
      ) || /^\d$/.test(event.key)
    );
  }

  const takeDefault = (event: KeyboardEvent): void => {
    if (isBrowserUi(event) || isBrowserDefault(event)) event.preventDefault();
  };
  // Last of all listeners of the window, however late the page adds its own: put there anew as each key event sets out. So the
  // page decides first and finds `defaultPrevented` as it would in Electron.
  const beLast = (): void => {
    window.removeEventListener('keydown', takeDefault);
    window.addEventListener('keydown', takeDefault);
  };
  window.addEventListener('keydown', beLast, { capture: true });
  document.addEventListener('contextmenu', (event) => event.preventDefault());
  window.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { passive: false });
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => event.preventDefault());
}
