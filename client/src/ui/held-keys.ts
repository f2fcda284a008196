const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/**
 * Held with a letter by whoever does something while they type. Ctrl+Alt is AltGr on Windows and writes letters there;
 * on a Mac, Option with Shift writes them.
 */
export const HELD = isMac ? 'Ctrl+Shift' : 'Alt+Shift'

/** Not in the middle of a word that is being composed, nor behind a dialog: keys act on what one sees. */
export const isForPage = (event: KeyboardEvent): boolean =>
  !event.isComposing && !document.querySelector('dialog[open]')

export function isHeld(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey } = event
  const held = isMac ? ctrlKey && !altKey : altKey && !ctrlKey
  return held && shiftKey && !metaKey && isForPage(event)
}
