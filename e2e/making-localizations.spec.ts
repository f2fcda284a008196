import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { Newsroom } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

let translator: Server
/** Whether the machine answers. */
let answers = true
let newsroom: Newsroom
test.beforeAll(async () => {
  translator = createServer(async (request, answer) => {
    let asked = ''
    for await (const part of request) asked += part
    const isKnown = answers && request.url === '/translate'
    answer.writeHead(isKnown ? 200 : 503, { 'content-type': 'application/json' })
    const { q = [], target } = asked === '' ? {} : JSON.parse(asked)
    answer.end(JSON.stringify({ translatedText: q.map((text: string) => `${target}: ${text}`) }))
  })
  translator.listen(0, '127.0.0.1')
  await once(translator, 'listening')
  const address = `http://127.0.0.1:${(translator.address() as AddressInfo).port}`
  newsroom = await Newsroom.open({ environment: () => ({ COPYDESK_TRANSLATE_URL: address }) })
})
test.afterAll(async () => {
  await newsroom.close()
  translator.closeAllConnections()
  translator.close()
})

test('a localization is made as its translator wants it, by keyboard, and lists say how far it is', async ({
  browser,
}) => {
  const ana = await newsroom.colleague(browser, 'ana')
  const claire = await newsroom.colleague(browser, 'translator')
  const { page } = claire
  const dialog = page.getByRole('dialog', { name: 'Make an edition' })
  const tab = (language: RegExp) =>
    page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: language })

  const english = await test.step('a reporter begins a story', async () => {
    await ana.page.getByRole('link', { name: /New story/ }).click()
    await ana.page.getByLabel('Headline').fill('Pier of Marlow to be mended')
    await ana.page.getByLabel('Slug').fill('PIER-MARLOW')
    await ana.page.getByRole('button', { name: /Begin|Create|Start/ }).click()
    await ana.page.waitForURL(/\/story\//)
    await ana.field('Body').click()
    await ana.types('The pier is closed until May.')
    await ana.seesSaved()
    return /\/story\/([^/]+)/.exec(ana.page.url())?.[1] ?? ''
  })

  await test.step('its translator has a machine begin the French, and keeps it for herself', async () => {
    await page.goto(`/story/${english}`)
    await page.getByRole('button', { name: /edition in another language/ }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: /Choose how it begins/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await dialog.getByLabel('Language').selectOption('fr')
    await dialog.getByLabel('It begins').selectOption('machine')
    await dialog.getByLabel('Translator').selectOption({ index: 1 })
    await takePicture(page, 'make-an-edition')
    await dialog.getByRole('button', { name: 'Make it' }).focus()
    await page.keyboard.press('Enter')
    await expect(claire.field('Body')).toContainText('fr: The pier is closed until May.')
    await expect(tab(/Français.*0 of 2 up to date, 2 machine-made/)).toBeVisible()
    await takePicture(page, 'tabs-with-progress')
  })

  await test.step('when the machine is silent the edition is made empty, and she is told', async () => {
    answers = false
    await page.getByRole('button', { name: /edition in another language/ }).click()
    await page.getByRole('menuitem', { name: /Choose how it begins/ }).click()
    await dialog.getByLabel('Language').selectOption('de')
    await dialog.getByLabel('It begins').selectOption('machine')
    await dialog.getByRole('button', { name: 'Make it' }).click()
    await expect(page.getByRole('dialog').getByText(/The localization was made empty/)).toBeVisible()
    await takePicture(page, 'made-empty')
    await page.getByRole('link', { name: 'Open it' }).click()
    await expect(tab(/Deutsch.*0 of 2 up to date, 2 to translate/)).toBeVisible()
    answers = true
    await page.getByRole('button', { name: /edition in another language/ }).click()
    await page.getByRole('menuitem', { name: /Fill in what is empty/ }).click()
    await expect(claire.field('Body')).toContainText('de: The pier is closed until May.')
    await expect(page.getByText('2 filled in by machine: read and confirm them.')).toBeVisible()
  })

  await test.step('a localization of the French prints the credits of the original', async () => {
    await ana.opensPanel('Credits')
    await ana.credits('Ana Ferreira')
    await expect(ana.page.getByText('(Reporting by Ana Ferreira)').first()).toBeVisible()
    await page.getByRole('button', { name: /edition in another language/ }).click()
    await page.getByRole('menuitem', { name: /Choose how it begins/ }).click()
    await dialog.getByLabel('Language').selectOption('es')
    await dialog.getByLabel('It follows').selectOption({ label: 'The French' })
    await dialog.getByLabel('It begins').selectOption('copy')
    await dialog.getByRole('button', { name: 'Make it' }).click()
    await expect(tab(/Español.*0 of 2 up to date, 2 not confirmed/)).toBeVisible()
    await expect(claire.field('Body')).toContainText('fr: The pier is closed until May.')
    await expect(page.getByText(/Ana Ferreira/).nth(1)).toBeVisible()
    await takePicture(page, 'follows-the-french')
  })

  await test.step('whose original it is, is said where it is another agency’s', async () => {
    await ana.opensPanel('Details')
    await ana.page.getByLabel('Follows another agency’s original').fill('Agence Exemple')
    await ana.page.keyboard.press('Enter')
    await ana.page.getByLabel('Written there in').selectOption('fr')
    await expect(ana.page.getByText(/English, follows Agence Exemple, in French/)).toBeVisible()
    await ana.page.getByLabel('Follows another agency’s original').scrollIntoViewIfNeeded()
    await takePicture(ana.page, 'another-agency')
  })

  await test.step('the list says how far each is', async () => {
    await ana.page.goto('/')
    await expect(
      ana.page.getByRole('link', { name: /German: draft; 0 of 2 up to date, 2 machine-made/ }),
    ).toBeVisible()
    await takePicture(ana.page, 'list-with-progress')
  })
})
