import { type Browser, expect, test } from '@playwright/test'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

const TEXT = `The port of Marlow will close its east lock for 12 days in April.
Nobody was hurt.`

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

/** A story in English, and its localization with nothing written in it, opened by the translator. */
async function opened(browser: Browser, language: string): Promise<[Colleague, string]> {
  const original = await newsroom.story('ana', {
    slug: `LOCK/${language}`,
    headline: 'Lock to shut',
    text: TEXT,
  })
  const api = await newsroom.api('managing')
  const { story } = await (await api.get(`/api/editions/${original}`)).json()
  const made = await api.post(`/api/stories/${story.id}/editions`, { data: { language, follows: original } })
  const { edition } = await made.json()
  await api.dispose()
  const claire = await newsroom.colleague(browser, 'translator')
  await claire.opens(edition.id)
  // What sets signs as they are typed comes when there is time.
  await expect(claire.page.getByRole('contentinfo')).toContainText(/\d (words|characters)/)
  return [claire, edition.id]
}

const block = (who: Colleague, nth: number) => who.field('Body').locator('[data-block]').nth(nth)

test('an Arabic localization is worked in from right to left', async ({ browser }) => {
  const [claire, edition] = await opened(browser, 'ar')
  const { page } = claire
  await block(claire, 0).click()
  const first = 'سيغلق ميناء مارلو قفله الشرقي 12 يوما في أبريل.'
  await claire.types(first)
  await claire.seesSaved()
  expect((await newsroom.copyOnDisk(edition)).body[0]).toBe(first)
  const line = block(claire, 0).locator('[dir]').first()
  await expect(line).toHaveCSS('direction', 'rtl')

  await test.step('the words stand at the right, and the caret goes to the left as one writes', async () => {
    const caretOf = () => page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().left ?? 0)
    await block(claire, 1).click()
    await claire.types('لم ')
    const [before, box] = [await caretOf(), await block(claire, 1).boundingBox()]
    await claire.types('يصب')
    expect(await caretOf()).toBeLessThan(before)
    expect(before).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0) / 2)
    await claire.types(' أحد.')
  })

  await test.step('ArrowLeft goes on in the text, and what is typed there stands there', async () => {
    await claire.goesBefore('Body', 'الشرقي')
    await claire.presses('ArrowLeft', 'ArrowLeft')
    await claire.types('X')
    await expect.poll(async () => (await claire.reads('Body'))[0]).toContain('الXشرقي')
    await claire.presses('Backspace')
    await expect.poll(async () => (await claire.reads('Body'))[0]).toBe(first)
  })

  await test.step('a paragraph is split and joined again', async () => {
    await claire.goesBefore('Body', 'في أبريل')
    await claire.presses('Enter')
    await expect.poll(async () => (await claire.reads('Body')).length).toBe(3)
    await claire.presses('Backspace')
    await expect.poll(() => claire.reads('Body')).toEqual([first, 'لم يصب أحد.'])
  })

  await claire.opensPanel('Checks')
  // The panel takes the focus when it comes, and comes when it is fetched.
  await expect(page.getByRole('list', { name: 'To look at', exact: true })).toBeAttached()
  await claire.goesAfter('Body', '1')
  await claire.presses('Backspace')
  await claire.types('3')
  await expect(page.getByRole('list', { name: 'To look at', exact: true })).toContainText('12')
  await takePicture(page, 'localized-ar')
})

test('a Japanese localization is composed in, and counted in characters', async ({ browser }) => {
  const [claire, edition] = await opened(browser, 'ja')
  const { page } = claire
  await block(claire, 0).click()
  const session = await page.context().newCDPSession(page)
  const compose = async (text: string) => {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await claire.frame()
  }
  const end = async (text: string) => {
    await session.send('Input.insertText', { text })
    await claire.frame()
  }
  for (const [steps, word] of [
    [['m', 'ま', 'まろ', 'まろー'], 'マーロー'],
    [['こ', 'こう'], '港は'],
    [['1', '12', '12に'], '12日間'],
  ] as const) {
    for (const step of steps) await compose(step)
    await end(word)
  }
  await expect.poll(() => claire.reads('Body')).toEqual(['マーロー港は12日間', ''])

  await test.step('quotation marks of the language, by the plain key, and never within a composition', async () => {
    await claire.types('"')
    await compose('へ')
    await compose('"へいさ')
    expect((await claire.reads('Body'))[0]).toContain('「"へいさ')
    await end('閉鎖')
    await claire.types('"')
    await expect.poll(async () => (await claire.reads('Body'))[0]).toBe('マーロー港は12日間「閉鎖」')
  })

  await claire.seesSaved()
  expect((await newsroom.copyOnDisk(edition)).body[0]).toBe('マーロー港は12日間「閉鎖」')
  await expect(page.getByRole('contentinfo')).toContainText('12 characters')
  await takePicture(page, 'localized-ja')
})

test('French is set while one types, and one key gives back the plain sign', async ({ browser }) => {
  const [claire, edition] = await opened(browser, 'fr')
  const { page } = claire
  await block(claire, 0).click()
  await claire.types('"Oui", dit-il : 4,2 % à 15 h 30 !')
  const set = '«\u00a0Oui\u00a0», dit-il\u00a0: 4,2\u00a0% à 15\u00a0h\u00a030\u202f!'
  await expect.poll(async () => (await claire.reads('Body'))[0]).toBe(set)

  await test.step('Ctrl+Z takes back the setting and not the sign; Backspace does the same', async () => {
    await claire.presses('Control+z')
    await expect.poll(async () => (await claire.reads('Body'))[0]).toBe(`${set.slice(0, -2)} !`)
    await claire.presses('Control+Shift+z')
    await expect.poll(async () => (await claire.reads('Body'))[0]).toBe(set)
    await claire.types(' Si ?')
    await expect.poll(async () => (await claire.reads('Body'))[0]).toBe(`${set} Si\u202f?`)
    await claire.presses('Backspace')
    await expect.poll(async () => (await claire.reads('Body'))[0]).toBe(`${set} Si ?`)
    await claire.presses('Backspace')
    await expect.poll(async () => (await claire.reads('Body'))[0]).toBe(`${set} Si `)
  })

  await test.step('whoever wants plain signs switches it off, for good', async () => {
    await claire.opensPanel('Checks')
    const tick = page.getByRole('checkbox', { name: /^Set signs as French does/ })
    await tick.uncheck()
    await block(claire, 1).click()
    await claire.types('"non" : 3 %')
    await expect.poll(async () => (await claire.reads('Body'))[1]).toBe('"non" : 3 %')
    await claire.seesSaved()
    await page.reload()
    await claire.opensPanel('Checks')
    await expect(tick).not.toBeChecked()
  })
  expect((await newsroom.copyOnDisk(edition)).body[1]).toBe('"non" : 3 %')
  await takePicture(page, 'localized-fr')
})
