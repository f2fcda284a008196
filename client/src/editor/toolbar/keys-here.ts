const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/** Keys as they are called on this machine: `Mod` is the key that shortcuts are held with. */
export const keysHere = (keys: string): string =>
  isMac ? keys.replace('Mod', '⌘').replace('Alt', '⌥').replace('Shift', '⇧') : keys.replace('Mod', 'Ctrl')
