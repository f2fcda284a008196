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
