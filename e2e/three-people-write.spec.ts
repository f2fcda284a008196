import { expect, test } from '@playwright/test'
import type { Colleague } from './colleague.ts'
import { Newsroom, seedStory } from './newsroom.ts'

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
  const edition = await newsroom.story('ana', { slug: 'CARMAKERS/EV', wire: seedStory() ?? OWN_STORY })
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

  await test.step('the server is killed while they type, and starts again', async () => {
    const lost: string[] = []
    await ana.goesAfter('Headline', 'partnership')
    await ben.goesAfter('Body', 'Ben adds a sentence here.')
    const words = (who: string) => Array.from({ length: 40 }, (_, n) => ` ${who}${n}`)
    const typed = { ana: words('oak'), ben: words('elm') }
    const saved = { ana: new Set<string>(), ben: new Set<string>() }
    const write = async (one: Colleague, who: 'ana' | 'ben') => {
      for (const [n, word] of typed[who].entries()) {
        await one.types(word)
        if ((await one.savedWords.getAttribute('data-is')) === 'saved')
          for (const sure of typed[who].slice(0, n + 1)) saved[who].add(sure.trim())
      }
    }
    const writing = Promise.all([write(ana, 'ana'), write(ben, 'ben')])
    await expect.poll(() => saved.ana.size > 3 && saved.ben.size > 3).toBe(true)
    const promised = [...saved.ana, ...saved.ben]
    await newsroom.kill()
    const onDisk = newsroom.exported(edition)
    for (const word of promised) if (!new RegExp(`\\b${word}\\b`).test(onDisk)) lost.push(word)
    console.log(`saved when the server was killed: ${promised.length}; missing on disk: ${lost.length}`)
    expect(lost).toEqual([])
    await newsroom.start()
    await writing
    for (const one of all) await one.seesSaved()
    await allEqual(all, edition)
    const everything = (await Promise.all(FIELDS.map((field) => milo.reads(field)))).flat().join(' ')
    for (const word of [...typed.ana, ...typed.ben].map((one) => one.trim()))
      expect(everything.match(new RegExp(`\\b${word}\\b`, 'g'))?.length, `${word} stands once`).toBe(1)
  })
})

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
