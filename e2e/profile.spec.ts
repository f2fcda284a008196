import { expect, test } from '@playwright/test'
import { clean } from './clean.ts'
import { Newsroom } from './newsroom.ts'

/** A thing that is not there fails while one can still see why; a busy machine needs less. */
test.use({ actionTimeout: 45_000 })

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const

/** Two by two pixels of red: small, and a real picture. */
const RED_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAHUlEQVR4AQESAO3/ANweHv/cHh7/ANweHv/cHh7/SnwIXbXgZl0AAAAASUVORK5CYII=',
  'base64',
)

test('somebody writes a profile with a picture, colleagues read it, and an edition prints the name in its script', async ({
  browser,
}) => {
  test.slow()
  const ana = await newsroom.colleague(browser, 'ana')
  const milo = await newsroom.colleague(browser, 'editor')

  await test.step('their own is a step away, and written in place', async () => {
    await ana.page.getByRole('button', { name: 'Ana Ferreira: your menu' }).click()
    await ana.page.getByRole('link', { name: 'Your profile' }).click()
    await expect(ana.page.getByRole('heading', { name: 'Ana Ferreira', level: 2 })).toBeVisible()
    await ana.page.getByRole('button', { name: 'Change your profile' }).click()
    const form = ana.page.getByRole('form', { name: 'Profile' })
    await form
      .getByLabel('Bio', { exact: true })
      .fill('Ana Ferreira covers the harbour and whoever earns by it.')
    await form.getByLabel('Beat').fill('Shipping')
    await form.getByLabel('Initials').fill('AF')
    await form.getByLabel('Portuguese').last().check()
    await form.getByLabel('One more name').selectOption({ label: 'Japanese' })
    await form.getByRole('button', { name: 'Add a name' }).click()
    await form.getByRole('textbox', { name: 'Japanese' }).fill('アナ・フェレイラ')
    await form.getByLabel('One more bio').selectOption({ label: 'French' })
    await form.getByRole('button', { name: 'Add a bio' }).click()
    await form.getByRole('textbox', { name: 'French' }).fill('Ana Ferreira couvre le port.')
    await form.getByLabel('Disclosures').fill('Her brother works for the port.')
    await ana.presses('Control+Enter')
    await expect(ana.page.getByText('covers the harbour')).toBeVisible()
    await expect(ana.page.getByText('Ana Ferreira couvre le port.')).toHaveAttribute('lang', 'fr')
  })

  await test.step('a picture hangs; what is no picture is refused in a sentence', async () => {
    const chooser = ana.page.getByLabel(/Choose a picture|Another picture/)
    await chooser.setInputFiles({
      name: 'note.png',
      mimeType: 'image/png',
      buffer: Buffer.from('no picture'),
    })
    await expect(ana.page.getByText(/cannot be read as a picture/)).toBeVisible()
    await chooser.setInputFiles({ name: 'red.png', mimeType: 'image/png', buffer: RED_PNG })
    const portrait = ana.page.getByRole('img', { name: 'Ana Ferreira', exact: true })
    await expect(portrait).toHaveAttribute('src', /\/picture\?is=/)
    await expect.poll(() => portrait.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(256)
  })

  const edition = await newsroom.story('ana', {
    slug: 'TUGS/IN',
    headline: 'Tugs are in',
    text: 'All tugs came in on Monday.',
  })

  await test.step('colleagues come to it from the credits, and may read it only', async () => {
    await ana.opens(edition)
    await ana.opensPanel('Credits')
    await ana.credits('Ana Ferreira')
    await ana.seesSaved()
    await milo.opens(edition)
    await milo.opensPanel('Credits')
    await milo.page.getByRole('link', { name: 'Profile of Ana Ferreira' }).click()
    await expect(milo.page.getByText('covers the harbour')).toBeVisible()
    await expect(milo.page.getByRole('img', { name: 'Ana Ferreira', exact: true })).toBeVisible()
    await expect(milo.page.getByRole('button', { name: /Change/ })).toHaveCount(0)
    await expect(milo.page.getByText(/written by the person themselves/)).toBeVisible()
  })

  await test.step('colleagues see the picture wherever they see who is there, fetched once', async () => {
    await milo.opens(edition)
    const here = milo.page.getByRole('list', { name: 'Here now' }).getByRole('img', { name: /Ana Ferreira/ })
    await expect(here.locator('img')).toHaveAttribute('src', /\/picture\?is=/)
    await ana.page.goto('/')
    const menu = ana.page.getByRole('button', { name: 'Ana Ferreira: your menu' })
    await expect
      .poll(() => menu.locator('img').evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBe(256)
    await ana.opens(edition)
  })

  await test.step('the Japanese prints the name as Japanese writes it', async () => {
    const api = await newsroom.api('editor')
    const { story } = await (await api.get(`/api/editions/${edition}`)).json()
    const made = await api.post(`/api/stories/${story.id}/editions`, {
      data: { language: 'ja', follows: edition },
    })
    const japanese = (await made.json()).edition.id
    await api.dispose()
    expect((await newsroom.copyOnDisk(japanese)).creditLine).toContain('アナ・フェレイラ')
    expect((await newsroom.copyOnDisk(edition)).creditLine).toContain('Ana Ferreira')
  })

  await test.step('axe finds nothing serious, reading or writing, at any size, light and dark', async () => {
    await ana.page.goto('/')
    await ana.page.getByRole('button', { name: 'Ana Ferreira: your menu' }).click()
    await ana.page.getByRole('link', { name: 'Your profile' }).click()
    await expect(ana.page.getByText('covers the harbour')).toBeVisible()
    await ana.page.emulateMedia({ reducedMotion: 'reduce' })
    for (const does of ['reading', 'writing']) {
      if (does === 'writing') await ana.page.getByRole('button', { name: 'Change your profile' }).click()
      for (const [size, viewport] of Object.entries(SIZES)) {
        await ana.page.setViewportSize(viewport)
        await clean(ana.page, `${does}, ${size}`)
      }
    }
  })
})
