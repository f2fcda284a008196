import { expect, test } from '@playwright/test'
import { agreeInTheEnd, EditorPage } from './editor-page.ts'
import { type EditorHarness, startEditorHarness } from './editor-room.ts'

let harness: EditorHarness
test.beforeAll(async () => {
  harness = await startEditorHarness()
})
test.afterAll(async () => {
  await harness.close()
})

/** What a second person does while somebody composes after "due" in "The vote is due soon". */
const MEANWHILE: [string, (ben: EditorPage, start: number) => Promise<unknown>][] = [
  ['nobody does anything', async () => undefined],
  ['somebody types before it', (ben, start) => ben.caretAt(start + 1).then(() => ben.keys.type('RR'))],
  ['somebody types right before it', (ben, start) => ben.caretAt(start + 15).then(() => ben.keys.type('RR'))],
  ['somebody types after it', (ben, start) => ben.caretAt(start + 20).then(() => ben.keys.type('RR'))],
  ['somebody splits before it', (ben, start) => ben.caretAt(start + 4).then(() => ben.keys.press('Enter'))],
  ['somebody splits after it', (ben, start) => ben.caretAt(start + 18).then(() => ben.keys.press('Enter'))],
  [
    'somebody makes it a crosshead',
    (ben, start) => ben.caretAt(start).then(() => ben.keys.press('Control+Alt+1')),
  ],
  ['somebody merges it', (ben, start) => ben.caretAt(start).then(() => ben.keys.press('Backspace'))],
  [
    'somebody makes words before it bold',
    (ben, start) => ben.select(start, start + 8).then(() => ben.keys.press('Control+b')),
  ],
  [
    'somebody removes the paragraph',
    (ben, start) => ben.caretAt(start + 2).then(() => ben.keys.press('Control+Shift+Backspace')),
  ],
  ['somebody moves it', (ben, start) => ben.caretAt(start + 2).then(() => ben.keys.press('Alt+ArrowUp'))],
]

for (const [meanwhile, act] of MEANWHILE) {
  test(`a composed word is there once when ${meanwhile}`, async ({ browser }) => {
    const room = harness.newRoom('Before', 'The vote is due soon', 'After')
    const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
    const ben = await EditorPage.open(browser, harness, room, 'Ben', 2)
    const start = 'Before'.length + 3
    await ana.caretAt(start + 15)
    const events = await ana.listenToComposition()
    const method = await ana.inputMethod()
    await method.compose('n')
    await method.compose('に')
    await method.compose('にほ')
    await act(ben, start)
    await ben.settle()
    // The other's change has reached Ana's page, and waits there.
    await ana.page.waitForTimeout(150)
    expect(await ana.page.evaluate(() => opened.get('body')!.editor.view.composing)).toBe(true)
    await method.compose('にほん')
    await method.compose('日本')
    await method.end('日本')
    await agreeInTheEnd(ana, ben)
    const words = (await ana.drawn()).join('\n')
    expect(words.split('日本')).toHaveLength(2)
    expect(words).not.toMatch(/[にほん]/)
    expect((await events()).filter((event) => event === 'compositionstart')).toHaveLength(1)
    expect(ana.errors).toEqual([])
    await ana.close()
    await ben.close()
  })
}

test('while one composes, what others write elsewhere is seen at once, and what waits long is said', async ({
  browser,
}) => {
  const room = harness.newRoom('Before', 'The vote is due soon', 'After')
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  const ben = await EditorPage.open(browser, harness, room, 'Ben', 2)
  const start = 'Before'.length + 3
  await ana.caretAt(start + 15)
  const events = await ana.listenToComposition()
  const method = await ana.inputMethod()
  await method.compose('に')
  await ben.caretAt(3)
  await ben.keys.type('XX')
  await expect(ana.page.getByText('BeXXfore')).toBeVisible()
  await method.compose('にほ')
  await ben.caretAt(start + 4)
  await ben.keys.type('YY')
  await expect(ana.page.getByRole('status')).toContainText('Others have changed this paragraph', {
    timeout: 100_000,
  })
  expect((await ana.drawn()).join('\n')).not.toContain('YY')
  await method.end('日本')
  await agreeInTheEnd(ana, ben)
  const words = (await ana.drawn()).join('\n')
  expect(words.split('日本')).toHaveLength(2)
  expect(words.split('YY')).toHaveLength(2)
  expect((await events()).filter((event) => event === 'compositionstart')).toHaveLength(1)
  await expect(ana.page.getByRole('status')).toHaveCount(0)
  expect(ana.errors).toEqual([])
  await ana.close()
  await ben.close()
})

test('twelve words are composed while somebody writes, splits and marks all over the copy', async ({
  browser,
}) => {
  const room = harness.newRoom('Before', 'The vote is due soon', 'After')
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  const ben = await EditorPage.open(browser, harness, room, 'Ben', 2)
  const acts = [
    () => ben.caretAt(4).then(() => ben.keys.type('x')),
    () => ben.caretAt(14).then(() => ben.keys.type('y')),
    () => ben.select(2, 5).then(() => ben.keys.press('Control+b')),
    () => ben.caretAt(3).then(() => ben.keys.press('Enter')),
    () => ben.caretAt(12).then(() => ben.keys.press('Control+Alt+1')),
    () => ben.select(10, 16).then(() => ben.keys.press('Control+i')),
  ]
  const method = await ana.inputMethod()
  for (let word = 0; word < 12; word++) {
    await ana.caretAt(12 + word)
    await method.compose('に')
    const [first, second] = [acts[word % acts.length], acts[(word * 5 + 2) % acts.length]]
    await first?.()
    await method.compose('にほ')
    await second?.()
    await ben.settle()
    await method.compose('日本')
    await method.end('日本')
    await ana.settle()
  }
  await agreeInTheEnd(ana, ben)
  const words = (await ana.drawn()).join('\n')
  // Some stand within others by now.
  expect([words.match(/日/g)?.length, words.match(/本/g)?.length]).toEqual([12, 12])
  expect(words).not.toMatch(/[にほ]/)
  expect(ana.errors).toEqual([])
  await ana.close()
  await ben.close()
})
