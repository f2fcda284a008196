import { expect, type Locator, test } from '@playwright/test'
import { clean } from './clean.ts'
import type { Colleague } from './colleague.ts'
import { Newsroom, wireStory } from './newsroom.ts'

/** A thing that is not there fails while one can still see why; a busy machine needs less. */
test.use({ actionTimeout: 45_000 })

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

/** The wire's own line, which names people in two roles and, last, who made the localized version. */
const LINE =
  wireStory()
    ?.split('\n')
    .find((line) => line.startsWith('(')) ??
  '(With the contribution of Kenta Mori and Ines Calder, written by Yuki Ono; Lea Blanc)'
const NAMES = LINE.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? []

/** Without a mouse: on with Tab until it has the focus. */
async function tabsTo({ page }: Colleague, where: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (await where.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there.')
}

const line = ({ page }: Colleague) => page.getByRole('region', { name: 'As printed' })

test('by keyboard alone a line is read before it is taken, and who also worked on it is credited or dismissed', async ({
  browser,
}) => {
  test.slow()
  const ana = await newsroom.colleague(browser, 'ana')
  const ben = await newsroom.colleague(browser, 'ben')
  const edition = await newsroom.story('managing', { slug: 'FERRY/BACK', headline: 'The ferry is back' })
  await ana.opens(edition)
  await ben.opens(edition)
  await ana.field('Body').focus()
  await ana.types('The ferry sails again on Monday, the harbour master said on Saturday evening.')
  await ana.seesSaved()
  await expect.poll(async () => (await ben.reads('Body')).join(' ')).toContain('Saturday evening')
  await ben.field('Body').focus()
  await ben.presses('Control+End')
  await ben.types(' Tickets are sold at both quays from Sunday on, and cost what they did before.')
  await ben.seesSaved()

  const adder = ana.page.getByRole('combobox', { name: /Add a name/ })
  await test.step('what was read of the line is shown, and asks what it does not say', async () => {
    await ana.page.keyboard.press('Alt+Shift+C')
    await tabsTo(ana, adder)
    await ana.page.keyboard.insertText(LINE)
    await ana.page.keyboard.press('Enter')
    const read = ana.page.getByRole('group', { name: 'Read from the line' })
    await expect(read.getByRole('listitem')).toHaveCount(NAMES.length)
    await expect(read).toContainText('One to decide')
    await expect(ana.page.getByRole('list', { name: 'Contribution' })).toHaveCount(0)
    const last = NAMES.at(-1)
    await tabsTo(ana, read.getByRole('combobox', { name: `${last}: role` }))
    await ana.page.keyboard.type('Transl')
    await tabsTo(ana, read.getByRole('button', { name: `Add these ${NAMES.length}` }))
    await ana.page.keyboard.press('Enter')
    await expect(ana.page.getByRole('list', { name: 'Contribution' }).getByRole('listitem')).toHaveCount(2)
    await expect(ana.page.getByRole('list', { name: 'Translation', exact: true })).toContainText(last ?? '')
    for (const name of NAMES) await expect(line(ana)).toContainText(name)
  })

  const also = ana.page.getByRole('list', { name: 'Also worked on it' })
  await test.step('those who wrote it are suggested with how much, and one key says yes or no', async () => {
    await expect(also.getByRole('listitem')).toHaveCount(2, { timeout: 45_000 })
    await expect(also).toContainText(/Ana Ferreira Reporting\s*wrote \d+ % of the body/)
    await expect(also).toContainText(/Ben \S+ Reporting\s*wrote \d+ % of the body/)
    await clean(ana.page, 'suggestions')
    await tabsTo(ana, also.getByRole('button', { name: 'Credit Ana Ferreira: Reporting' }))
    await ana.page.keyboard.press('a')
    await expect(ana.page.getByRole('list', { name: 'Reporting', exact: true })).toContainText('Ana Ferreira')
    await expect(line(ana)).toContainText('Ana Ferreira')
    await expect(also.getByRole('listitem')).toHaveCount(1)
    await expect(also.getByRole('button', { name: /^Credit Ben/ })).toBeFocused()
    await ana.page.keyboard.press('d')
    await expect(also).toHaveCount(0)
  })

  await test.step('Ctrl+Z takes back that she was credited, and makes it again, and no word of the copy', async () => {
    const reporting = ana.page.getByRole('list', { name: 'Reporting', exact: true })
    await expect(ana.page.getByRole('button', { name: 'Take it back' })).toBeVisible()
    await adder.focus()
    await ana.page.keyboard.press('Control+z')
    await expect(reporting).toHaveCount(0)
    await expect(line(ana)).not.toContainText('Ana Ferreira')
    await ana.page.keyboard.press('Control+Shift+z')
    await expect(reporting).toContainText('Ana Ferreira')
    expect((await ana.reads('Body')).join(' ')).toContain('Saturday evening')
  })

  await test.step('what was dismissed does not return, and Ben sees whom Ana credited', async () => {
    await ana.seesSaved()
    await ana.page.reload()
    await expect(ana.field('Body')).toHaveAttribute('contenteditable', 'true')
    await ana.opensPanel('Credits')
    const answered = ana.page.waitForResponse(/credit-suggestions/)
    await ana.page.reload()
    await ana.opensPanel('Credits')
    await answered
    await expect(line(ana)).toContainText('Ana Ferreira')
    await expect(also).toHaveCount(0)
    await ben.opensPanel('Credits')
    await expect(line(ben)).toContainText('Ana Ferreira')
  })

  await test.step('rows change places with Alt and an arrow, and Ben sees it', async () => {
    const row = ana.page
      .getByRole('list', { name: 'Contribution' })
      .getByRole('button', { name: NAMES[0] ?? '' })
    await row.first().focus()
    await ana.page.keyboard.press('Alt+ArrowDown')
    const second = ben.page.getByRole('list', { name: 'Contribution' }).getByRole('listitem').nth(1)
    await expect(second).toContainText(NAMES[0] ?? '')
  })

  await test.step('a name that must not be known is counted, and printed nowhere', async () => {
    await tabsTo(ana, ana.page.getByRole('button', { name: 'Withhold a credit for safety' }))
    await ana.page.keyboard.press('Enter')
    await ana.page.keyboard.type('Rell Azimi')
    await ana.page.keyboard.press('Enter')
    await expect(ana.page.getByRole('list', { name: 'Withheld for safety' })).toContainText('Rell Azimi')
    await expect(line(ana)).not.toContainText('Azimi')
    await expect(ben.page.getByText('One credit is withheld')).toBeVisible({ timeout: 30_000 })
    expect(newsroom.exported(edition)).not.toContain('Azimi')
  })
})

test('two contributors who are one are merged, every story prints the one who is kept, and it is undone', async ({
  browser,
}) => {
  test.slow()
  const milo = await newsroom.colleague(browser, 'editor')
  const ana = await newsroom.colleague(browser, 'ana')
  const edition = await newsroom.story('ana', { slug: 'TUGS', headline: 'Tugs', text: 'All tugs came in.' })
  await ana.opens(edition)
  await ana.opensPanel('Credits')
  await ana.credits('Y. Yamada')
  await ana.credits('Yoko Yamada')
  await ana.page.getByRole('button', { name: 'Remove Yoko Yamada' }).click()
  await expect(line(ana)).toContainText('Y. Yamada')
  await ana.seesSaved()

  await milo.page.getByRole('button', { name: /: your menu/ }).click()
  await milo.page.getByRole('link', { name: 'Contributors' }).click()
  const alike = milo.page.getByRole('list', { name: 'The same person?' })

  await test.step('somebody is written of, and found by what else they are called', async () => {
    const find = milo.page.getByRole('searchbox', { name: 'Find a contributor' })
    await find.fill('yoko yam')
    await milo.page.getByRole('button', { name: /^Yoko Yamada/ }).click()
    const form = milo.page.getByRole('form', { name: 'Yoko Yamada' })
    await form.getByLabel('Kind').selectOption('Stringer')
    await form.getByLabel('Also called').fill('Yoko Mori\n山田陽子')
    await form.getByLabel('Bio', { exact: true }).fill('In Marlow since 2019.')
    await milo.presses('Control+Enter')
    await expect(form).toHaveCount(0)
    await find.fill('陽子')
    await expect(milo.page.getByRole('list', { name: 'Contributors' }).getByRole('listitem')).toHaveCount(1)
    await expect(milo.page.getByRole('button', { name: /^Yoko Yamada.*Stringer/ })).toBeVisible()
    await find.fill('')
    await clean(milo.page, 'contributors')
  })

  await test.step('Ana’s open story prints the one who is kept at once', async () => {
    await alike.getByRole('button', { name: 'Keep Yoko Yamada, merge Y. Yamada into it' }).click()
    await expect(line(ana)).toContainText('Yoko Yamada', { timeout: 30_000 })
    await expect(alike).toHaveCount(0)
    expect(newsroom.exported(edition)).toContain('Yoko Yamada')
  })

  await test.step('and the other one again when it is undone', async () => {
    await milo.page
      .getByRole('list', { name: 'Merged' })
      .getByRole('button', { name: 'Undo: Y. Yamada is not Yoko Yamada' })
      .click()
    await expect(line(ana)).toContainText('Y. Yamada', { timeout: 30_000 })
    await expect(alike).toContainText('Y. Yamada')
    expect(newsroom.exported(edition)).toContain('Y. Yamada')
  })

  await test.step('at any width there is nothing serious for axe', async () => {
    await milo.page.setViewportSize({ width: 390, height: 844 })
    await clean(milo.page, 'contributors on a phone')
  })
})
