import { expect, test } from '@playwright/test'
import { clean } from './clean.ts'
import { Newsroom } from './newsroom.ts'

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

test('a reporter files an alert by keys, an editor reads it in the list and lets it out with Enter, then in French', async ({
  browser,
}) => {
  const english = await newsroom.story('ana', {
    ...{ slug: 'QUAY-OPEN', headline: 'Marlow quay opens again', text: 'The quay is open.' },
  })
  const api = await newsroom.api('ana')
  const { story } = await (await api.get(`/api/editions/${english}`)).json()
  const localized = { language: 'fr', follows: english, begins: 'copy' }
  const { edition } = await (await api.post(`/api/stories/${story.id}/editions`, { data: localized })).json()
  const [ana, milo] = [await newsroom.colleague(browser, 'ana'), await newsroom.colleague(browser, 'editor')]

  await test.step('three strokes from the copy: the panel, the words, and it is filed', async () => {
    await ana.opens(english)
    await ana.goesAfter('Body', 'open.')
    await ana.presses('Alt+Shift+0')
    await expect(ana.page.getByLabel('The alert')).toBeFocused()
    await ana.page.keyboard.type('Quay shut after blast')
    await ana.presses('Control+Enter')
    const panel = ana.page.getByRole('complementary')
    await expect(panel).toContainText('Filed. It waits for an editor who did not write it.')
    await expect(panel).toContainText('Only an editor of this desk releases this.')
    await expect(panel.getByRole('button', { name: 'Release' })).toHaveCount(0)
    await clean(ana.page, 'alerts beside the copy')
  })

  await test.step('the editor’s list has it at once; J goes there and Enter lets it out', async () => {
    const strip = milo.page.getByRole('region', { name: 'Alerts that wait' })
    await expect(strip).toContainText('1 alert waits: read and release')
    await expect(strip).toContainText('Quay shut after blast')
    await milo.presses('j')
    await expect(strip.getByRole('button')).toBeFocused()
    await milo.presses('Enter')
    await expect(strip).toHaveCount(0)
    await expect(milo.page.getByText('It is out: “Quay shut after blast”')).toBeVisible()
  })

  const reader = await (await browser.newContext({ baseURL: newsroom.address })).newPage()
  await test.step('readers have it on the front, and at an address of its own', async () => {
    await reader.goto('/news/en')
    await reader.getByRole('link', { name: 'Quay shut after blast' }).click()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Quay shut after blast')
    await clean(reader, 'an alert, as readers see it')
    await expect(ana.page.getByRole('complementary')).toContainText('released by M. Dahl')
  })

  await test.step('in French it is written by one and let out by another too', async () => {
    await ana.opens(edition.id)
    await ana.opensPanel('Alerts')
    await ana.page.getByRole('button', { name: 'In French…' }).click()
    await ana.page.keyboard.type('Quai fermé après une explosion')
    await ana.presses('Control+Enter')
    await milo.opens(edition.id)
    const strip = milo.page.getByRole('region', { name: 'Alerts that wait' })
    await expect(strip).toContainText('Quai fermé')
    await strip.getByRole('button').press('Enter')
    await expect(strip).toHaveCount(0)
    await reader.goto('/news/fr')
    await reader.getByRole('link', { name: 'Quai fermé après une explosion' }).click()
    await expect(reader.getByText(/Lire aussi|lire aussi/)).toBeVisible()
    await reader.getByRole('link', { name: 'English' }).click()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Quay shut after blast')
  })
})
