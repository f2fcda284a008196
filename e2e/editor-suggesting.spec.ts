import { type Browser, expect, test } from '@playwright/test'
import { agreeInTheEnd, EditorPage } from './editor-page.ts'
import { type EditorHarness, startEditorHarness } from './editor-room.ts'

let harness: EditorHarness
test.beforeAll(async () => {
  harness = await startEditorHarness()
})
test.afterAll(async () => {
  await harness.close()
})

const VOTE = 'The vote is due soon'
const SHIPS = 'Ships wait outside'
/** Where the first letter of the second paragraph stands. */
const SECOND = VOTE.length + 3

const NOTE_KEYS = 'Alt+Shift+J'

async function deskOf(browser: Browser) {
  const room = harness.newRoom(VOTE, SHIPS)
  const ana = await EditorPage.open(browser, harness, room, 'Ana', 1)
  const ben = await EditorPage.open(browser, harness, room, 'Ben', 2)
  for (const one of [ana, ben]) await one.seesSuggestions()
  return { ana, ben, done: () => Promise.all([ana.close(), ben.close()]) }
}

/** Puts the caret behind some words of a page. */
async function goesBehind(one: EditorPage, words: string): Promise<void> {
  await one.caretAt(await place(one, words))
}

async function takes(one: EditorPage, words: string): Promise<void> {
  const end = await place(one, words)
  await one.select(end - words.length, end)
}

/** The position behind words of the body, which stand in one block. */
async function place(one: EditorPage, words: string): Promise<number> {
  let at = 0
  for (const block of await one.drawn()) {
    const text = block.slice(block.indexOf(': ') + 2)
    const within = text.indexOf(words)
    if (within >= 0) return at + 1 + within + words.length
    at += text.length + 2
  }
  throw new Error(`Nowhere does it say ${words}`)
}

interface Case {
  name: string
  /** Ben has no line while both act. */
  offline: boolean
  ana(ana: EditorPage): Promise<unknown>
  ben(ben: EditorPage): Promise<unknown>
  /** After both have met. */
  afterwards?(ana: EditorPage): Promise<unknown>
  readers: string[]
  /** Words that stand on both pages, whether readers get them or not. */
  drawn?: string[]
}

const SUGGESTED: Case[] = [
  {
    name: 'added words are split by somebody who writes',
    offline: false,
    ana: async (ana) => {
      await goesBehind(ana, 'The vote')
      await ana.keys.type(' of today', { delay: 5 })
    },
    ben: async (ben) => {
      await goesBehind(ben, 'The vote of')
      await ben.keys.press('Enter')
    },
    readers: ['The vote', ' is due soon', SHIPS],
  },
  {
    name: 'a struck word stands in a paragraph that is merged meanwhile',
    offline: true,
    ana: async (ana) => {
      await takes(ana, 'Ships')
      await ana.keys.press('Backspace')
    },
    ben: async (ben) => {
      await ben.caretAt(SECOND)
      await ben.keys.press('Backspace')
    },
    readers: [VOTE + SHIPS],
  },
  {
    name: 'words added at the start of a paragraph, and Enter there',
    offline: true,
    ana: async (ana) => {
      await ana.caretAt(SECOND)
      await ana.keys.type('All ', { delay: 5 })
    },
    ben: async (ben) => {
      await ben.caretAt(SECOND)
      await ben.keys.press('Enter')
      await ben.keys.type('Fog', { delay: 5 })
    },
    // The caret went on behind the new block; whoever typed there typed before the ships.
    readers: [VOTE, '', `Fog${SHIPS}`],
  },
  {
    name: 'another kind is suggested while somebody writes in the block',
    offline: false,
    ana: async (ana) => {
      await goesBehind(ana, 'Ships')
      await ana.keys.press('Control+Alt+1')
    },
    ben: async (ben) => {
      await goesBehind(ben, SHIPS)
      await ben.keys.type(' still', { delay: 5 })
    },
    readers: [VOTE, `${SHIPS} still`],
    drawn: ['paragraph: Ships wait outside still'],
  },
  {
    name: 'a paragraph that is split by a suggestion is written in',
    offline: true,
    ana: async (ana) => {
      await goesBehind(ana, 'The vote')
      await ana.keys.press('Enter')
    },
    ben: async (ben) => {
      await goesBehind(ben, 'The vote is due')
      await ben.keys.type(' very', { delay: 5 })
    },
    readers: ['The vote is due very soon', SHIPS],
    drawn: ['paragraph: The vote', 'paragraph:  is due very soon'],
  },
  {
    name: 'a suggestion is undone after somebody wrote in it',
    offline: true,
    ana: async (ana) => {
      await takes(ana, 'vote')
      await ana.keys.type('ballot', { delay: 5 })
    },
    ben: async (ben) => {
      await goesBehind(ben, 'The vo')
      await ben.keys.type('XX', { delay: 5 })
    },
    afterwards: (ana) => ana.keys.press('Control+z'),
    readers: ['The voXXte is due soon', SHIPS],
    drawn: ['paragraph: The voXXte is due soon'],
  },
  {
    name: 'a part of a struck word is deleted for good',
    offline: false,
    ana: async (ana) => {
      await takes(ana, 'due soon')
      await ana.keys.press('Delete')
    },
    ben: async (ben) => {
      await takes(ben, 'soon')
      await ben.keys.press('Backspace')
    },
    readers: ['The vote is due ', SHIPS],
  },
]

for (const { name, offline, ana: anaDoes, ben: benDoes, afterwards, readers, drawn = [] } of SUGGESTED) {
  test(`suggested: ${name}${offline ? ', one of them offline' : ''}`, async ({ browser }) => {
    const { ana, ben, done } = await deskOf(browser)
    await ana.suggests()
    if (offline) await ben.line(false)
    await anaDoes(ana)
    await ana.agrees()
    if (!offline) await agreeInTheEnd(ana, ben)
    await benDoes(ben)
    await ben.agrees()
    await ben.line(true)
    await agreeInTheEnd(ana, ben)
    await afterwards?.(ana)
    await agreeInTheEnd(ana, ben)
    for (const one of [ana, ben]) {
      expect((await one.suggested()).readers).toEqual(readers)
      expect(one.errors).toEqual([])
    }
    expect(await ana.drawn()).toEqual(expect.arrayContaining(drawn))
    await done()
  })
}

const NOTED: Case[] = [
  {
    name: 'is split by somebody else',
    offline: true,
    ana: (ana) => ana.keys.type(' who says so', { delay: 5 }),
    ben: async (ben) => {
      await goesBehind(ben, 'The vote')
      await ben.keys.press('Enter')
    },
    readers: ['The vote', ' is due soon', SHIPS],
  },
  {
    name: 'at the end of a paragraph that is merged with the next',
    offline: false,
    ana: async (ana) => {
      await goesBehind(ana, VOTE)
      await ana.keys.press(NOTE_KEYS)
      await ana.keys.type(' check', { delay: 5 })
    },
    ben: async (ben) => {
      await goesBehind(ben, `${VOTE} check`)
      await ben.keys.press('Delete')
    },
    readers: [VOTE + SHIPS],
  },
  {
    name: 'is cut in part',
    offline: false,
    ana: (ana) => ana.keys.type(' who says so', { delay: 5 }),
    ben: async (ben) => {
      await takes(ben, ' says')
      await ben.keys.press('Backspace')
    },
    readers: [VOTE, SHIPS],
    drawn: ['paragraph: The vote who so is due soon'],
  },
  {
    name: 'is taken back by who wrote it, while somebody writes beside it',
    offline: false,
    ana: (ana) => ana.keys.type(' who says so', { delay: 5 }),
    ben: async (ben) => {
      await goesBehind(ben, VOTE.slice(-8))
      await ben.keys.type(' indeed', { delay: 5 })
    },
    afterwards: (ana) => ana.keys.press('Control+z'),
    readers: [`${VOTE} indeed`, SHIPS],
    drawn: [`paragraph: ${VOTE} indeed`],
  },
  {
    name: 'is cut and pasted into another paragraph',
    offline: false,
    ana: (ana) => ana.keys.type(' who says so', { delay: 5 }),
    ben: async (ben) => {
      await takes(ben, ' who says so')
      await ben.keys.press('Control+x')
      await goesBehind(ben, SHIPS)
      await ben.keys.press('Control+v')
      await ben.settle()
    },
    readers: [VOTE, SHIPS],
    drawn: ['paragraph: Ships wait outside who says so'],
  },
]

for (const { name, offline, ana: anaDoes, ben: benDoes, afterwards, readers, drawn = [] } of NOTED) {
  test(`a note ${name}${offline ? ', offline' : ''}: readers get nothing of it`, async ({ browser }) => {
    const { ana, ben, done } = await deskOf(browser)
    if (offline) await ben.line(false)
    await goesBehind(ana, 'The vote')
    await ana.keys.press(NOTE_KEYS)
    await anaDoes(ana)
    if (!offline) await agreeInTheEnd(ana, ben)
    await benDoes(ben)
    await ben.line(true)
    await agreeInTheEnd(ana, ben)
    await afterwards?.(ana)
    await agreeInTheEnd(ana, ben)
    for (const one of [ana, ben]) expect((await one.suggested()).readers).toEqual(readers)
    expect(await ana.drawn()).toEqual(expect.arrayContaining(drawn))
    await done()
  })
}

const WORD =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class="MsoNormal"><b>First</b> from Word<o:p></o:p></p><p class="MsoListParagraph">a point</p></body></html>'
const DOCS =
  '<meta><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Bold</span><span style="font-weight:400"> from Docs</span></p><p dir="ltr"><span>second</span></p></b>'

for (const [program, html] of [
  ['Word', WORD],
  ['Google Docs', DOCS],
] as const) {
  test(`what is pasted from ${program} while one suggests is suggested, over several paragraphs`, async ({
    browser,
  }) => {
    const { ana, ben, done } = await deskOf(browser)
    await ana.suggests()
    await takes(ana, 'vote')
    await ana.paste(html)
    await ana.agrees()
    await agreeInTheEnd(ana, ben)
    const { readers, open } = await ben.suggested()
    expect(readers).toEqual([VOTE, SHIPS])
    expect(open).toBe(1)
    expect((await ben.drawn()).join('\n')).toMatch(/from (Word|Docs)/)
    await done()
  })
}

test('a plain colleague beside a suggesting one: nothing of hers is suggested, and typing ends where it ends', async ({
  browser,
}) => {
  const { ana, ben, done } = await deskOf(browser)
  await ana.suggests()
  await goesBehind(ana, 'The vote')
  await goesBehind(ben, 'is due')
  await Promise.all([
    ana.keys.type(' of all members today', { delay: 8 }),
    ben.keys.type(' really and truly', { delay: 8 }),
  ])
  await agreeInTheEnd(ana, ben)
  await ana.suggests(false)
  await goesBehind(ana, SHIPS)
  await ana.keys.type(' now', { delay: 5 })
  await agreeInTheEnd(ana, ben)
  const { readers, open } = await ben.suggested()
  expect(readers).toEqual(['The vote is due really and truly soon', `${SHIPS} now`])
  expect(open).toBe(1)
  expect((await ana.drawn())[0]).toBe('paragraph: The vote of all members today is due really and truly soon')
  await done()
})

test('fast keys in suggestion mode: words are struck and typed in the order of the keys', async ({
  browser,
}) => {
  const { ana, done } = await deskOf(browser)
  await ana.suggests()
  await goesBehind(ana, 'The vote')
  for (let n = 0; n < 4; n++) await ana.keys.press('Backspace')
  await ana.keys.type('ballot ', { delay: 0 })
  await ana.settle()
  await ana.agrees()
  expect((await ana.drawn())[0]).toBe('paragraph: The ballot vote is due soon')
  expect((await ana.suggested()).readers[0]).toBe(VOTE)
  await done()
})

test('a word that is composed over a selected one is suggested, and stands there once', async ({
  browser,
}) => {
  const { ana, ben, done } = await deskOf(browser)
  await ana.suggests()
  await takes(ana, 'vote')
  const method = await ana.inputMethod()
  await method.compose('n')
  await method.compose('に')
  await method.compose('にほ')
  await method.end('日本')
  await agreeInTheEnd(ana, ben)
  expect((await ben.drawn())[0]).toBe('paragraph: The vote日本 is due soon')
  expect((await ben.suggested()).readers[0]).toBe(VOTE)
  await done()
})
