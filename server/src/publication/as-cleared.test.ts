import { canonicalJson, hashOf } from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { liveCopy } from '../edition/live-copy.ts'
import { clearEdition } from '../review/clear-edition.ts'
import { fileEdition } from '../review/file-edition.ts'
import { returnEdition } from '../review/return-edition.ts'
import { begunIn, type Desk, deskThatPublishes, orders, outOf } from '../testing/cleared-story.ts'
import { processClock } from '../testing/moved-clock.ts'
import { openNewsroom } from '../testing/open-newsroom.ts'
import { SEED_OF_RUN } from '../testing/seed-of-run.ts'
import { killStory } from './kill-story.ts'

const RUNS = process.env.COPYDESK_LONG ? 40 : 6
const STEPS = 80

describe('what is published is what was cleared, byte for byte', () => {
  const clock = processClock()
  let desk: Desk
  let published = 0
  let at = Date.parse('2026-03-28T10:00:00.000Z')
  beforeAll(async () => {
    await clock.to(new Date(at).toISOString())
    desk = await deskThatPublishes(await openNewsroom(clock.settings, { now: clock.now }))
  })
  afterAll(() => desk.newsroom.close())

  test.each(Array.from({ length: RUNS }, (_, run) => SEED_OF_RUN + run))('seed %i', async (seed) => {
    const random = new Random(seed)
    const { composed } = desk.newsroom
    const here = composed.newsroom
    const en = (await begunIn(desk, [])).of.en ?? ''
    /** Every copy that an editor cleared, as it stood before their eyes, and has not sent back since. */
    const cleared = new Map<string, string>()
    let seen = 0
    const looks = async () => {
      const all = await here.stores.publications.ofEdition(en)
      for (const { version, hash } of all.slice(0, all.length - seen)) {
        const { publishable } = await here.stores.versions.read(version)
        expect([seed, canonicalJson(publishable)]).toEqual([seed, cleared.get(hash)])
        expect(hashOf(publishable)).toBe(hash)
      }
      published += all.length - seen
      seen = all.length
    }
    const types = () =>
      desk.newsroom.types(en, (doc) => {
        const text = doc.getText(random.one(['body', 'body', 'headline', 'standfirst']))
        const words = ` ${random.one(['Ferries sail.', 'It rains.', 'Nobody was hurt.', 'يوم', '港'])}`
        if (random.chance(0.3) && text.length > 20) text.delete(text.length - 6, 5)
        else text.insert(text.length, words)
      })
    const live = async () => {
      const edition = await here.stores.editions.find(en)
      if (!edition) throw new Error('It is gone.')
      return liveCopy(here, edition)
    }
    const passes = async () => {
      at += 60_000 * random.below(150)
      await clock.to(new Date(at).toISOString())
      await composed.settled()
    }
    const file = () => fileEdition(here, desk.ana, en, { note: '' })
    const clear = async () => {
      const { hash, publishable } = await live()
      // Somebody types while the editor clears.
      const typing = random.chance(0.5) ? types() : null
      await clearEdition(here, desk.milo, en, { hash })
      cleared.set(hash, canonicalJson(publishable))
      await typing
    }
    const giveBack = async () => {
      await composed.settled()
      await looks()
      await returnEdition(here, desk.milo, en, { note: 'No.' })
      cleared.clear()
      // Its writers mend it, and file it anew.
      await types()
      await file()
    }
    const release = () => {
      const soon = new Date(at + 60_000 * (1 + random.below(120))).toISOString().slice(0, 16)
      const notBefore = random.chance(0.5) ? { local: soon, zone: 'UTC' } : null
      return orders(desk, [en], {
        ...{ kind: random.one(['story', 'update', 'refile'] as const), advisory: 'Mended.' },
        ...{ newest: random.chance(0.5), notBefore },
      })
    }
    const acts = [types, types, file, file, clear, clear, release, release, passes]
    for (let step = 0; step < STEPS; step++)
      await (random.chance(0.08) ? giveBack : random.one(acts))().catch((error: Error) => {
        // What may not be done now is refused; anything else is a fault.
        if (error.name !== 'Refusal') throw error
      })
    await passes()
    await looks()
  })

  test('and enough of it was', () => expect(published).toBeGreaterThan(RUNS))

  test('a kill reaches six languages, while one is being cleared and others are due', async () => {
    const here = desk.newsroom.composed.newsroom
    for (let trial = 0; trial < 4; trial++) {
      const { story, of } = await begunIn(desk, ['fr', 'de', 'es', 'ja', 'ar'])
      const { en = '', fr = '', de = '', es = '' } = of
      const all = Object.values(of)
      const clearsNow = async (edition: string) => {
        const record = await here.stores.editions.find(edition)
        if (!record) throw new Error('It is gone.')
        const { hash } = await liveCopy(here, record)
        await clearEdition(here, desk.milo, edition, { hash })
        const original = (await here.stores.editions.find(en))?.cleared ?? ''
        const by = { reason: 'Urgent.', person: desk.milo.id, at: clock.now().toISOString() }
        await here.stores.transact(({ behind }) => behind.allow({ edition, hash, original, ...by }))
      }
      for (const one of all) await fileEdition(here, one === en ? desk.ana : desk.claire, one, { note: '' })
      for (const one of [en, fr, de]) await clearsNow(one)
      await orders(desk, [en])
      const due = { local: new Date(at + 60_000).toISOString().slice(0, 16), zone: 'UTC' }
      await orders(desk, [fr, de], { notBefore: due })
      await orders(desk, [es], { joint: true })
      at += 120_000
      await clock.to(new Date(at).toISOString())
      const kill = { reason: 'It is not true.', instruction: 'Do not use it.', substitute: false }
      const tries = [
        () => killStory(here, desk.ruth, story, kill),
        () => clearsNow(es),
        () => desk.newsroom.composed.settled(),
        () => orders(desk, [es]),
      ]
      await Promise.allSettled([...tries.slice(trial), ...tries.slice(0, trial)].map((go) => go()))
      at += 3_600_000
      await clock.to(new Date(at).toISOString())
      await desk.newsroom.composed.settled()
      for (const one of all) {
        const out = await outOf(desk, one)
        // Whatever went out before it was withdrawn with it, and nothing came after.
        expect(out.length === 0 || (out.at(-1) === 'kill' && out.indexOf('kill') === out.length - 1)).toBe(
          true,
        )
        expect((await here.stores.editions.find(one))?.state).toBe('killed')
      }
      expect(await outOf(desk, en)).toEqual(['story', 'kill'])
      expect(await here.stores.releases.waitingOf(story)).toEqual([])
    }
  })
})
