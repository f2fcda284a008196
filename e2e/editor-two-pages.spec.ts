import { expect, test } from '@playwright/test'
import { agreeInTheEnd, EditorPage } from './editor-page.ts'
import { type EditorHarness, startEditorHarness } from './editor-room.ts'

/** How long two people write at random. */
const SECONDS = Number(process.env.COPYDESK_EDITOR_SECONDS ?? (process.env.COPYDESK_LONG ? 300 : 30))

let harness: EditorHarness
test.beforeAll(async () => {
  harness = await startEditorHarness()
})
test.afterAll(async () => {
  await harness.close()
})

test('two people type into one paragraph, split and merge it, and both see every word', async ({
  browser,
}) => {
  const room = harness.newRoom('The lock is shut', 'Ships wait outside')
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  const ben = await EditorPage.open(browser, harness, room, 'Ben', 2)
  await ana.caretAt(17)
  await ana.keys.type(' until Friday', { delay: 5 })
  await ben.caretAt(4)
  await ben.keys.press('Enter')
  await ben.keys.type('east ', { delay: 5 })
  await agreeInTheEnd(ana, ben)
  expect(await ana.drawn()).toEqual([
    'paragraph: The',
    'paragraph: east  lock is shut until Friday',
    'paragraph: Ships wait outside',
  ])
  await ben.keys.press('Home')
  await ben.settle()
  await ben.keys.press('Backspace')
  await agreeInTheEnd(ana, ben)
  expect((await ana.drawn())[0]).toBe('paragraph: Theeast  lock is shut until Friday')
})

test('two people write at random for a while, offline too, and never see different copy', async ({
  browser,
}) => {
  test.setTimeout((SECONDS + 120) * 1_000)
  const seed = Number(process.env.SEED ?? (process.env.COPYDESK_LONG ? Date.now() % 1_000_000 : 1))
  const random = seeded(seed)
  console.log(`seed ${seed}, ${SECONDS} s`)
  const room = harness.newRoom(
    'The port will shut its east lock for eleven weeks.',
    'Shippers were told on Tuesday 😀.',
    'A spokesperson declined.',
  )
  const pages = [
    await EditorPage.open(browser, harness, room, 'Ana', 1),
    await EditorPage.open(browser, harness, room, 'Ben', 2),
  ]
  for (const page of pages) await page.body.click()
  const until = Date.now() + SECONDS * 1_000
  let acts = 0
  while (Date.now() < until) {
    if (random(3) === 0) {
      const share = random(100) / 100
      for (const page of pages) await page.caretAtShare(share)
    }
    await Promise.all(
      pages.map(async (page) => {
        for (let n = 0; n < 6; n++) {
          const said = await actAtRandom(page, random)
          acts++
          await page.agrees(`seed ${seed}, act ${acts}: ${said}`)
        }
      }),
    )
    if (acts % 120 === 0) {
      for (const page of pages) await page.line(true)
      await agreeInTheEnd(...pages)
    }
    await keepShort(pages[0] as EditorPage)
  }
  for (const page of pages) await page.line(true)
  await agreeInTheEnd(...pages)
  for (const page of pages) {
    expect(page.errors).toEqual([])
    const { mends, corrections } = await page.check()
    console.log(`acts ${acts}, mends ${mends}, corrections ${corrections}`)
    expect(mends).toBe(0)
  }
})

const HTML = [
  '<h2>Hd</h2><ul><li><p>x <b>b</b></p></li><li>y</li></ul><p>tail</p>',
  '<p>one</p><p>two <b>bb</b></p>',
  'inl <b>in</b>',
  '<blockquote><p>q1</p><p>q2</p></blockquote>',
]

type Random = (below: number) => number

/** One act of a person with keyboard and clipboard. Returns its name. */
async function actAtRandom(person: EditorPage, random: Random): Promise<string> {
  const { keys } = person
  const times = async (key: string, count: number) => {
    for (let n = 0; n < count; n++) {
      await keys.press(key)
      await person.settle()
    }
  }
  const acts: Record<string, () => Promise<unknown>> = {
    types: () =>
      keys.type(
        'abcde 😀xyz'
          .slice(0, 1 + random(10))
          .toWellFormed()
          .replace('\uFFFD', ''),
        { delay: random(15) },
      ),
    typesOn: () => keys.type(['word ', 'x', '. '][random(3)] as string),
    enter: () => keys.press('Enter'),
    backspace: () => times('Backspace', 1 + random(4)),
    delete: () => keys.press('Delete'),
    merges: () => times('Home', 1).then(() => keys.press('Backspace')),
    bold: () => times('Shift+ArrowLeft', 1 + random(6)).then(() => keys.press('Control+b')),
    kind: () => keys.press(`Control+Alt+${[0, 1, 8, 9][random(4)]}`),
    paste: () => person.paste(HTML[random(HTML.length)] as string),
    undo: () => keys.press('Control+z'),
    redo: () => keys.press('Control+y'),
    deletesLines: () =>
      times('Shift+ArrowDown', 1 + random(3)).then(() => keys.press(random(2) ? 'Delete' : 'q')),
    rule: () => keys.press('Enter').then(() => keys.type(`${['## ', '- ', '> '][random(3)]}r`)),
    cutPaste: () =>
      times('Shift+ArrowDown', 1)
        .then(() => keys.press('Control+x'))
        .then(() => times('ArrowUp', 1))
        .then(() => keys.press('Control+v')),
    moves: () => keys.press(random(2) ? 'Alt+ArrowUp' : 'Alt+ArrowDown'),
    removes: async () => random(3) === 0 && (await keys.press('Control+Shift+Backspace')),
    line: () => person.line(random(3) > 0),
    goes: () => person.caretAtShare(random(100) / 100),
    goesOn: () => person.caretAtShare(random(100) / 100),
  }
  const names = Object.keys(acts)
  const name = names[random(names.length)] as string
  await acts[name]?.()
  return name
}

/** A body that grows without end slows the test down, not the editor. */
async function keepShort(page: EditorPage): Promise<void> {
  const size = await page.page.evaluate(() => opened.get('body')!.editor.state.doc.content.size)
  if (size < 6_000) return
  await page.body.focus()
  await page.keys.press('Control+a')
  await page.settle()
  await page.keys.press('Delete')
}

function seeded(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}
