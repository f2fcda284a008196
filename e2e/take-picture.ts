import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Names a folder that pictures of pages are put into, to be looked at; without it none is taken. */
const FOLDER = process.env.COPYDESK_PICTURES

export async function takePicture(page: Page, name: string): Promise<void> {
  if (!FOLDER) return
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
}
