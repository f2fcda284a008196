import { expect, test } from '@playwright/test'
import type { Colleague } from './colleague.ts'
import { Newsroom, wireStory } from './newsroom.ts'

test.use({ serviceWorkers: 'allow' })

/** Stands in where the wire story is not beside the project. */
const OWN_STORY = `by Ana Ferreira
MARLOW (Courier) – The port of Marlow will shut its east lock in April, two people who have seen the plan said.
Grain exporters were told to book berths elsewhere from the first week of the month.
The harbour master declined to comment. A ferry company said its boats would sail as planned.
Divers found cracks in the gate in January and looked again in March.
(Reporting by Ana Ferreira; editing by Milo Dahl)`

const FIELDS = ['Headline', 'Standfirst', 'Body'] as const

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

test('three people write one story at once, the server is killed under them, and every word is there', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', { slug: 'CARMAKERS/EV', wire: wireStory() ?? OWN_STORY })
  const ana = await newsroom.colleague(browser, 'ana')
  const ben = await newsroom.colleague(browser, 'ben')
  const milo = await newsroom.colleague(browser, 'editor')
  const all = [ana, ben, milo]
  for (const one of all) await one.opens(edition)
  for (const one of all)
    await expect(one.page.getByRole('list', { name: 'Here now' }).getByRole('listitem')).toHaveCount(3)

  const [first = '', , third = '', fourth = ''] = await ana.reads('Body')
  await test.step('headline and body at the same time', async () => {
    await ana.field('Headline').click()
    await ben.goesAfter('Body', fourth)
    await milo.goesAfter('Body', first)
    await Promise.all([
      ana.types('Two carmakers weigh a partnership'),
      ben.types(' Ben adds a sentence here.'),
      milo.types(' Milo adds one there.'),
    ])
    await allEqual(all, edition)
  })

  await test.step('one paragraph: written in while it is split, merged and made a crosshead', async () => {
    await ana.goesAfter('Body', third)
    const middle = third.slice(0, Math.floor(third.length / 2))
    await milo.goesAfter('Body', middle)
    await ben.goesBefore('Body', third)
    await Promise.all([
      ana.types(' Ana goes on writing while others take the paragraph apart.'),
      ben.types('Ben begins it anew. '),
      (async () => {
        await milo.presses('Enter')
        await milo.presses('Backspace')
        await milo.presses('Enter')
        await milo.presses('Control+Alt+1')
      })(),
    ])
    await allEqual(all, edition)
    const body = (await ana.reads('Body')).join('\n')
    for (const words of [
      'Ana goes on writing while others take the paragraph apart.',
      'Ben begins it anew.',
      'Ben adds a sentence here.',
      'Milo adds one there.',
    ])
      expect(body.split(words).length - 1, `"${words}" stands once`).toBe(1)
    expect(body.replace(/\n/g, '')).toContain(middle)
    expect(await ana.kinds('Body')).toContain('crosshead')
  })

  await test.step('credits by all three at once: no doubles, none lost', async () => {
    for (const one of all) await one.opensPanel('Credits')
    await Promise.all([ana.credits('Ines Calder'), ben.credits('Ines Calder'), milo.credits('Kenta Mori')])
    await expect
      .poll(async () => (await newsroom.copyOnDisk(edition)).creditLine, { timeout: 20_000 })
      .toMatch(/Ines Calder.*Kenta Mori|Kenta Mori.*Ines Calder/)
    const { creditLine } = await newsroom.copyOnDisk(edition)
    expect(creditLine.split('Ines Calder').length - 1).toBe(1)
    for (const one of all) await expect(one.page.getByText(creditLine).first()).toBeVisible()
  })

  await test.step('the server is killed while all three type, and starts again', async () => {
    await ana.goesAfter('Headline', 'partnership')
    await ben.goesAfter('Body', 'Ben adds a sentence here.')
    await milo.goesAfter('Body', 'Milo adds one there.')
    const writers = [new Writer(ana, 'oak'), new Writer(ben, 'elm'), new Writer(milo, 'ash')]
    let isBack = false
    const writing = Promise.all(writers.map((writer) => writer.writesUntil(() => isBack)))
    const underWay = ({ saved, seen }: Writer) =>
      saved.size > 3 &&
      writers.filter(({ word }) => [...seen].some((one) => one.startsWith(word))).length === 2
    await expect.poll(() => writers.every(underWay), { timeout: 60_000 }).toBe(true)
    await newsroom.kill()
    // Nothing comes from the server any more: what a page shows of another now is all that it has ever shown.
    for (const writer of writers) await writer.looks()
    const saved = writers.flatMap((writer) => [...writer.saved])
    const seen = writers.flatMap((writer) => [...writer.seen])
    const onDisk = newsroom.exported(edition)
    const lost = (words: readonly string[]) => words.filter((word) => times(word, onDisk) !== 1)
    console.log(
      `when the server was killed: ${saved.length} words shown as saved, ${lost(saved).length} of them lost;`,
      `${seen.length} shown to somebody else, ${lost(seen).length} of them lost`,
    )
    expect({ saved: lost(saved), seen: lost(seen) }).toEqual({ saved: [], seen: [] })
    await newsroom.start()
    isBack = true
    await writing
    for (const one of all) await one.seesSaved()
    await allEqual(all, edition)
    const everything = (await Promise.all(FIELDS.map((field) => milo.reads(field)))).flat().join(' ')
    for (const word of writers.flatMap(({ typed }) => typed))
      expect(times(word, everything), `${word} stands once`).toBe(1)
    for (const word of [...saved, ...seen]) expect(times(word, everything), `${word} is there still`).toBe(1)
  })
})

const times = (word: string, text: string) => text.match(new RegExp(`\\b${word}\\b`, 'g'))?.length ?? 0

/** Somebody who types numbered words with real keys, and remembers what their page told them. */
class Writer {
  readonly word: string
  readonly typed: string[] = []
  /** Own words that stood there while the page said "Saved". */
  readonly saved = new Set<string>()
  /** Words of the others that the page showed. */
  readonly seen = new Set<string>()
  readonly #one: Colleague

  constructor(one: Colleague, word: string) {
    this.#one = one
    this.word = word
  }

  async writesUntil(isEnough: () => boolean): Promise<void> {
    while (!isEnough()) {
      const next = `${this.word}${this.typed.length}`
      this.typed.push(next)
      await this.#one.types(` ${next}`)
      await this.#one.frame()
      if ((await this.#one.savedWords.getAttribute('data-is')) === 'saved')
        for (const sure of this.typed) this.saved.add(sure)
      await this.looks()
    }
  }

  /** The last word of a run may be half there: one counts as shown when another has begun behind it. */
  async looks(): Promise<void> {
    const shown = (await Promise.all(FIELDS.map((field) => this.#one.reads(field)))).flat().join('\n')
    for (const [word = ''] of shown.matchAll(/\b(?:oak|elm|ash)\d+(?= )/g))
      if (!word.startsWith(this.word)) this.seen.add(word)
  }
}

/** All pages show the same, and it is what the server has on disk. */
async function allEqual(all: readonly Colleague[], edition: string): Promise<void> {
  for (const one of all) await one.seesSaved()
  for (const field of FIELDS)
    await expect
      .poll(
        async () =>
          new Set(await Promise.all(all.map(async (one) => (await one.reads(field)).join('\n')))).size,
        {
          message: `the ${field} is the same on every page`,
        },
      )
      .toBe(1)
  const page = await all[0]?.reads('Body')
  const { headline, body } = await newsroom.copyOnDisk(edition)
  const drawn = (lines: readonly string[] = []) => lines.map((line) => line.trim()).filter(Boolean)
  expect(drawn(body)).toEqual(drawn(page))
  expect(headline).toBe((await all[0]?.reads('Headline'))?.join(' ').trim())
}
