import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installFromDebian } from './debian-package.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/**
 * The path of a Chromium for the browser tests: the one that COPYDESK_CHROMIUM names, one on the PATH, or one
 * installed from Debian where that is allowed. Throws a sentence that says what to install.
 */
export function findChromium(): string {
  const named = process.env.COPYDESK_CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`COPYDESK_CHROMIUM is ${named}, and there is no such file.`)
  }
  const found = onPath()
  if (found) return found
  if (installFromDebian('chromium', 'The browser tests need Chromium')) {
    const installed = onPath()
    if (installed) return installed
  }
  throw new Error(
    'The browser tests need Chromium: install it (Debian: apt install chromium), or say in COPYDESK_CHROMIUM where it is.',
  )
}

function onPath(): string | undefined {
  const places = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => places.map((place) => join(place, name))).find((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false // not here: the next place is tried
    }
  })
}
