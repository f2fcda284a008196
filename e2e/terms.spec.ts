import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { Newsroom } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

test('an editor keeps the newsroom’s terms: adds, changes, removes and undoes, brings a table and takes one', async ({
  browser,
}) => {
  const { page } = await newsroom.colleague(browser, 'editor')
  await page.goto('/')
  await page.getByRole('button', { name: /your menu/ }).click()
  await page.getByRole('link', { name: 'Terms' }).click()
  await page.getByLabel('From').selectOption('en')
  await page.getByLabel('Into').selectOption('fr')
  const list = page.getByRole('list', { name: 'Terms' })

  await test.step('one is added, and one that says nothing is refused in a sentence', async () => {
    await page.getByRole('button', { name: 'Add a term' }).click()
    const form = page.getByRole('form', { name: 'A new term' })
    await form.getByLabel('Term in English').fill('lock')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByRole('alert')).toHaveText('Say how it is translated, or how it is not.')
    await form.getByLabel('In French', { exact: true }).fill('écluse\nsas')
    await form.getByLabel('Not in French').fill('serrure')
    await form.getByLabel('Note').fill('Of a canal.')
    await takePicture(page, 'terms-form')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(list.getByRole('listitem')).toContainText(['lockécluse, sas, not serrureOf a canal.'])
  })

  await test.step('it is changed, removed, and comes back', async () => {
    await page.getByRole('button', { name: 'Change lock' }).click()
    const form = page.getByRole('form', { name: 'The term lock' })
    await form.getByLabel('Note').fill('Of a canal or a port.')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(list).toContainText('Of a canal or a port.')
    await page.getByRole('button', { name: 'Remove lock' }).click()
    await expect(list.getByRole('listitem')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(list).toContainText('écluse, sas')
  })

  await test.step('a table with a bad line changes nothing and says which line; a good one is taken', async () => {
    const bring = (csv: string) =>
      page
        .getByLabel('A table of terms')
        .setInputFiles({ name: 'terms.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await bring('from,to,term,preferred\nen,fr,quay,quai\nen,fr,berth,\n')
    await expect(page.getByRole('alert')).toContainText(
      'Nothing was imported. Line 3: Say how it is translated',
    )
    await expect(list.getByRole('listitem')).toHaveCount(1)
    await bring('from;to;term;preferred\nen;fr;quay;quai\nen;fr;berth;poste à quai\nfr;en;quai;quay\n')
    await expect(page.getByText('3 added, 0 changed.')).toBeVisible()
    await expect(list.getByRole('listitem')).toHaveCount(3)
    await page.getByLabel('Find').fill('QUAI')
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await takePicture(page, 'terms')
  })

  await test.step('and all of it goes out as a table', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Export as table' }).click()
    const file = await (await download).path()
    expect(readFileSync(file, 'utf8').split('\r\n').slice(0, 2)).toEqual([
      'from,to,term,preferred,forbidden,note,example',
      'en,fr,berth,poste à quai,,,',
    ])
  })

  await page.setViewportSize({ width: 390, height: 780 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await takePicture(page, 'terms-narrow-dark')
})
