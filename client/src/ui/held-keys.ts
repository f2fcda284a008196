const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/**
 * Held with a letter by whoever does something while they type. Ctrl+Alt is AltGr on Windows and writes letters there;
 * on a Mac, Option with Shift writes them.
 */
export const HELD = isMac ? 'Ctrl+Shift' : 'Alt+Shift'

export function isHeld({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const held = isMac ? ctrlKey && !altKey : altKey && !ctrlKey
  return held && shiftKey && !metaKey
}
