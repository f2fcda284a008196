import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { Newsroom } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

const WIRE = `By Ana Ferreira
MARLOW, March 14 (Courier) – The east lock will shut in April.
Grain exporters were told to book berths elsewhere.
(Reporting by Ana Ferreira)`

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

test('a translator takes a story to another tool, and what comes back is looked at before it is taken', async ({
  browser,
}) => {
  const original = await newsroom.story('ana', { slug: 'LOCK/ELSEWHERE', wire: WIRE })
  const api = await newsroom.api('managing')
  const { story } = await (await api.get(`/api/editions/${original}`)).json()
  const asked = { data: { language: 'fr', follows: original } }
  const { edition } = await (await api.post(`/api/stories/${story.id}/editions`, asked)).json()
  await api.dispose()

  const claire = await newsroom.colleague(browser, 'translator')
  const { page } = claire
  await claire.opens(edition.id)
  await claire.opensPanel('Details')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download XLIFF' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.xlf$/)
  const xliff = await readFile(await download.path(), 'utf8')
  const back = xliff.replace(
    /state="initial">\n<source>(The east lock[^<]*)<\/source>/,
    'state="final">\n<source>$1</source><target>L’écluse est fermera en avril.</target>',
  )
  expect(back).not.toBe(xliff)

  const choose = page.getByLabel('Choose a translated file')
  await choose.setInputFiles({ name: 'x.xlf', mimeType: 'text/xml', buffer: Buffer.from('<rss/>') })
  await expect(page.getByText('The file is XML, and no XLIFF.')).toBeVisible()

  await choose.setInputFiles({ name: 'lock.xlf', mimeType: 'text/xml', buffer: Buffer.from(back) })
  await expect(page.getByText('Nothing has been changed yet.')).toBeVisible()
  await takePicture(page, 'translated-elsewhere')
  expect(await claire.reads('Body')).not.toContain('L’écluse est fermera en avril.')
  await page.getByRole('button', { name: 'Take this change' }).press('Enter')
  await expect(page.getByText('One paragraph taken over. One paragraph confirmed.')).toBeVisible()
  await expect(claire.field('Body')).toContainText('L’écluse est fermera en avril.')
})
