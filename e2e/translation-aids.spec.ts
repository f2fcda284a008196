import { expect, test } from '@playwright/test'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

const TEXT = `The central bank raised its key rate to 4.2% on Thursday.
The port of Marlow will close its east lock for 12 days in April.
Nobody was hurt.`

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
  const api = await newsroom.api('editor')
  for (const term of [
    { term: 'key rate', preferred: ['taux directeur'], forbidden: ['taux clé'], note: 'Of a central bank.' },
    { term: 'lock', preferred: ['écluse', 'sas'], forbidden: ['serrure'], note: '' },
  ]) {
    const answer = await api.post('/api/terms', { data: { from: 'en', to: 'fr', example: '', ...term } })
    expect(answer.ok()).toBe(true)
  }
  await api.dispose()
})
test.afterAll(() => newsroom.close())

interface Pair {
  original: string
  french: string
}

/** A story in English, and its French with nothing written. */
async function begun(slug: string, text = TEXT): Promise<Pair> {
  const original = await newsroom.story('ana', { slug, headline: 'Bank raises rate', text })
  const api = await newsroom.api('managing')
  const { story } = await (await api.get(`/api/editions/${original}`)).json()
  const made = await api.post(`/api/stories/${story.id}/editions`, {
    data: { language: 'fr', follows: original },
  })
  const { edition } = await made.json()
  await api.dispose()
  return { original, french: edition.id }
}

/** Puts the caret into the nth block of the body, at its end. */
async function goesInto({ page, ...who }: Colleague, nth: number): Promise<void> {
  void who
  await page.getByRole('textbox', { name: 'Body', exact: true }).locator('[data-block]').nth(nth).click()
}

const panel = ({ page }: Colleague) => page.getByRole('region', { name: 'Checks' })
const findings = (who: Colleague) => panel(who).getByRole('list', { name: 'To look at', exact: true })

async function opensChecks(who: Colleague): Promise<void> {
  await who.page.keyboard.press('Alt+Shift+KeyK')
  await expect(panel(who)).toBeVisible()
}

test('a wrong number is found, dismissed with a reason, and comes back when the words change', async ({
  browser,
}) => {
  const { french } = await begun('RATE/CHECKS')
  const claire = await newsroom.colleague(browser, 'translator')
  await claire.opens(french)
  await goesInto(claire, 0)
  await claire.types('La banque centrale a relevé son taux directeur à 2,4 % jeudi.')
  await opensChecks(claire)
  const number = findings(claire).getByRole('listitem').filter({ hasText: 'Percentage' })
  await expect(number).toContainText('4.2%')
  await expect(number).toContainText('2,4')
  await takePicture(claire.page, 'translation-checks')

  await test.step('another person, who has it open, sees the same and what becomes of it', async () => {
    const milo = await newsroom.colleague(browser, 'editor')
    await milo.opens(french)
    await opensChecks(milo)
    await expect(findings(milo).getByRole('listitem').filter({ hasText: 'Percentage' })).toBeVisible()
    await number.getByRole('button', { name: /^Dismiss/ }).click()
    await claire.page.getByLabel('Why it is right as it is').fill('The bank corrected it.')
    await claire.page.keyboard.press('Enter')
    for (const who of [claire, milo])
      await expect(findings(who).getByRole('listitem').filter({ hasText: 'Percentage' })).toHaveCount(0)
    await panel(milo).getByText('Dismissed, 1').click()
    await expect(panel(milo).getByRole('list', { name: 'Dismissed' })).toContainText(
      '“The bank corrected it.” Claire',
    )
    await milo.page.context().close()
  })

  await claire.goesAfter('Body', 'jeudi')
  await claire.types(' soir')
  await expect(number).toContainText('4.2%')
  await claire.goesAfter('Body', 'à 2,4')
  await claire.presses('Backspace', 'Backspace', 'Backspace')
  await claire.types('4,2')
  await expect(number).toHaveCount(0)
})

test('terms of the paragraph are inserted by a key, and one that is not used is flagged', async ({
  browser,
}) => {
  const { french } = await begun('RATE/TERMS')
  const claire = await newsroom.colleague(browser, 'translator')
  await claire.opens(french)
  await opensChecks(claire)
  await goesInto(claire, 1)
  const terms = panel(claire).getByRole('list', { name: 'Terms' })
  await expect(terms).toContainText('écluse')
  await claire.types('L’')
  await claire.presses('Alt+Shift+Digit1')
  await claire.types(' est fermera 12 jours en avril.')
  await expect.poll(() => claire.reads('Body')).toEqual(['', 'L’écluse est fermera 12 jours en avril.', ''])
  await goesInto(claire, 0)
  await expect(terms).toContainText('taux directeur')
  await claire.types('La banque centrale relève son taux clé à 4,2 % jeudi.')
  const flagged = findings(claire).getByRole('listitem').filter({ hasText: 'write “taux directeur”' })
  await expect(flagged).toContainText('taux clé')
  await takePicture(claire.page, 'translation-terms')
  await flagged
    .getByRole('button', { name: /taux clé/ })
    .first()
    .click()
  await claire.frame()
  await claire.presses('Alt+Shift+Digit1')
  await expect.poll(async () => (await claire.reads('Body'))[0]).toContain('relève son taux directeur à')
  await expect(flagged).toHaveCount(0)
  await claire.seesSaved()
  expect((await newsroom.copyOnDisk(french)).body[0]).toContain('relève son taux directeur à')
})

test('what was confirmed once is offered where the original is near, and inserted by a key', async ({
  browser,
}) => {
  const old = await begun('LOCK/FIRST')
  const localized = 'Le port de Marlow fermera son écluse est pendant 12 jours en avril.'
  const claire = await newsroom.colleague(browser, 'translator')
  await claire.opens(old.french)
  await goesInto(claire, 1)
  await claire.types(localized)
  await claire.seesSaved()
  const api = await newsroom.api('translator')
  // Who wrote what is told by block, to those who write it.
  const writer = await newsroom.api('ana')
  const { spans } = await (await writer.get(`/api/editions/${old.original}/authorship`)).json()
  const block = spans.find(({ text }: { text: string }) => text.includes('east lock')).block
  const answer = await api.post(`/api/editions/${old.french}/translation`, {
    data: {
      acts: [
        {
          ...{ id: 'confirm-lock-1', act: 'confirm', block, localized },
          originals: [{ block, text: TEXT.split('\n')[1] }],
        },
      ],
    },
  })
  expect(await answer.json()).toEqual({ taken: ['confirm-lock-1'], refused: [] })
  await api.dispose()

  const now = await begun('LOCK/SECOND', 'The port of Marlow will close its west lock for 9 days in May.')
  await claire.opens(now.french)
  await opensChecks(claire)
  await goesInto(claire, 0)
  const memory = panel(claire).getByRole('list', { name: 'Translated before' })
  await expect(memory).toContainText(localized)
  await expect(memory).toContainText(/\d\d %/)
  await expect(memory.locator('ins')).toContainText(['west', '9', 'May'])
  await takePicture(claire.page, 'translation-memory')
  await claire.page.emulateMedia({ colorScheme: 'dark' })
  await takePicture(claire.page, 'translation-memory-dark')
  await claire.page.emulateMedia({ colorScheme: 'light' })
  await claire.presses('Alt+Shift+Digit2')
  await expect.poll(() => claire.reads('Body')).toEqual([localized])
  await test.step('and what it says otherwise is found', async () => {
    await expect(findings(claire)).toContainText('9 days')
  })
})

test('a name on the story’s own list is looked for in the form that the list says', async ({ browser }) => {
  const { french } = await begun('KYIV/NAMES', 'Talks were held in Kyiv on Thursday.')
  const claire = await newsroom.colleague(browser, 'translator')
  await claire.opens(french)
  await goesInto(claire, 0)
  await claire.types('Des discussions ont eu lieu à Kyjiw jeudi.')
  await opensChecks(claire)
  await panel(claire).getByText('Names in this story').click()
  await panel(claire).getByRole('button', { name: 'Add a name' }).click()
  const form = panel(claire).getByRole('form', { name: 'A name' })
  await form.getByLabel('English').fill('Kyiv')
  await form.getByLabel('French').fill('Kiev, Kyïv')
  await claire.page.keyboard.press('Enter')
  await expect(panel(claire).getByRole('list', { name: 'Names in this story' })).toContainText('Kiev, Kyïv')
  await expect(findings(claire)).toContainText('is in the story’s list of names')
  await claire.goesAfter('Body', 'Kyjiw')
  await claire.presses('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace')
  await claire.types('Kiev')
  await expect(findings(claire)).not.toContainText('is in the story’s list of names')
})

test('how French is set is mended by one key', async ({ browser }) => {
  const { french } = await begun('RATE/SET')
  const api = await newsroom.api('translator')
  await api.dispose()
  const claire = await newsroom.colleague(browser, 'translator')
  await claire.opens(french)
  await goesInto(claire, 0)
  await claire.page.keyboard.insertText('Le taux est de 4,2 % : voilà.')
  await opensChecks(claire)
  await expect(findings(claire).getByRole('listitem').filter({ hasText: 'Typography' })).toHaveCount(2)
  await claire.presses('Alt+Shift+KeyM')
  await expect.poll(() => claire.reads('Body')).toEqual(['Le taux est de 4,2\u00a0% : voilà.', '', ''])
  await claire.presses('Control+KeyZ')
  await expect.poll(() => claire.reads('Body')).toEqual(['Le taux est de 4,2 % : voilà.', '', ''])
})
