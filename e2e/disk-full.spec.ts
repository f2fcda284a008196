import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Newsroom } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

/** Said and healed within so long; tests wait ten times as long, and print what it was. */
const SAID_MS = 5000
const HEALED_MS = 10_000

let folder = ''
let isSmall = false
let newsroom: Newsroom
// Not where the file is loaded: that is done more than once.
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-e2e-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'copydesk-e2e', folder], {
    encoding: 'utf8',
  })
  isSmall = mounted.status === 0
  if (isSmall) newsroom = await Newsroom.open({ folder: join(folder, 'newsroom') })
  else console.log(`No small disk may be mounted here: ${(mounted.stderr ?? 'there is no mount').trim()}`)
})
test.afterAll(async () => {
  if (isSmall) {
    await newsroom.close()
    spawnSync('umount', [folder])
  }
  rmdirSync(folder)
})

test('the disk is full: two pages say so, keep the words, and go on by themselves when it is not', async ({
  browser,
}) => {
  test.skip(!isSmall, 'a small disk may not be mounted here')
  const edition = await newsroom.story('ana', { slug: 'FULL-DISK', text: 'The first words.' })
  const ana = await newsroom.colleague(browser, 'ana')
  const ben = await newsroom.colleague(browser, 'ben')
  const milo = await newsroom.colleague(browser, 'editor')
  for (const one of [ana, ben]) await one.opens(edition)
  await ana.goesAfter('Body', 'The first words.')
  await ana.types(' Saved before.')
  await ana.seesSaved()

  const ballast = join(folder, 'ballast')
  fill(ballast)
  const full = Date.now()
  const notices = [ana, ben].map((one) => one.page.getByText('The server cannot write to its disk.'))
  const told = Promise.all(notices.map((notice) => expect(notice).toBeVisible({ timeout: SAID_MS * 10 })))
  const after = told.then(() => Date.now() - full)
  await ana.types(` Typed while full: ${'harbour '.repeat(8)}`)
  const said = await after
  // Read out, to both.
  for (const one of [ana, ben])
    await expect(one.page.getByRole('alert').filter({ hasText: 'cannot write to its disk' })).toBeVisible()
  await expect(ana.savedWords).toContainText('Not saved')
  await ben.goesAfter('Body', 'The first words.')
  await ben.types(' Ben goes on.')
  await expect(ben.savedWords).toContainText('Not saved')
  for (const notice of notices) await expect(notice).toBeVisible()
  // Somebody who comes now may read.
  await milo.opens(edition)
  expect((await milo.reads('Body')).join(' ')).toContain('The first words.')
  await expect(milo.page.getByText('The server cannot write to its disk.')).toBeVisible()
  await takePicture(ana.page, 'disk-full')

  rmSync(ballast)
  const free = Date.now()
  for (const one of [ana, ben])
    await expect(one.savedWords).toHaveAttribute('data-is', 'saved', { timeout: HEALED_MS * 10 })
  const healed = Date.now() - free
  for (const notice of notices) await expect(notice).toBeHidden()
  console.log(
    `a full disk: both pages said so after ${said} ms, and all was saved ${healed} ms after there was room`,
  )
  const onDisk = newsroom.exported(edition)
  for (const words of ['Saved before.', 'Typed while full: harbour', 'Ben goes on.'])
    expect(onDisk).toContain(words)
  expect(await ana.reads('Body')).toEqual(await ben.reads('Body'))
})

function fill(path: string) {
  const file = openSync(path, 'a')
  for (let bytes = 1024 * 1024; bytes >= 1; ) {
    try {
      writeSync(file, new Uint8Array(bytes))
    } catch {
      bytes = Math.floor(bytes / 2)
    }
  }
  closeSync(file)
}
