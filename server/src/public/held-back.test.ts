import { setMark } from '@copydesk/shared/copy'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { liftEmbargo } from '../publication/change-release.ts'
import { killStory } from '../publication/kill-story.ts'
import { begunIn, clearedIn, clears, type Desk, deskThatPublishes, orders } from '../testing/cleared-story.ts'
import { type MovedClock, processClock } from '../testing/moved-clock.ts'
import { openNewsroom } from '../testing/open-newsroom.ts'

const EMBARGO = { local: '2026-03-28T13:00', zone: 'Europe/Paris' }

describe('what is held back', () => {
  let clock: MovedClock
  let desk: Desk
  beforeAll(async () => {
    clock = processClock()
    desk = await deskThatPublishes(await openNewsroom({}, { now: clock.now }))
  }, 60_000)
  afterAll(async () => {
    await desk.newsroom.close()
    await clock.close()
  })

  const here = () => desk.newsroom.composed.newsroom
  const reads = (path: string) => desk.newsroom.nobody.get(encodeURI(path))
  const PLACES = ['/news', '/news/en', '/news/fr', '/news/en/atom.xml', '/news/fr/atom.xml']
  /** Where readers are told these words, of everywhere that they may look. */
  const toldAt = async (words: RegExp, more: readonly string[] = []) => {
    const told: string[] = []
    for (const path of [...PLACES, `/news/en/desks/${desk.id}/atom.xml`, ...more]) {
      const { headers, body } = await reads(path)
      if (words.test(JSON.stringify([...headers]) + body)) told.push(path)
    }
    return told
  }
  const addressOf = async (edition: string) => (await here().stores.publications.addressOf(edition)) ?? ''

  test('is out at the moment when its embargo ends, in all its languages, and not before', async () => {
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of } = await clearedIn(desk, ['fr'], { headline: 'Canary embargo' })
    const [en = '', fr = ''] = [of.en, of.fr]
    await orders(desk, [en, fr], { joint: true, embargo: EMBARGO })
    await clock.to('2026-03-28T11:59:59.000Z')
    await desk.newsroom.composed.settled()
    expect(await toldAt(/canary embargo/i)).toEqual([])
    await clock.to('2026-03-28T12:00:00.000Z')
    await desk.newsroom.composed.settled()
    const [english, french] = [await addressOf(en), await addressOf(fr)]
    await expect.poll(async () => (await reads(english)).status, { timeout: 20_000 }).toBe(200)
    expect((await reads(english)).body).toContain(`<a href="${french}" hreflang="fr"`)
    expect(await toldAt(/Canary embargo/)).toEqual([...PLACES, `/news/en/desks/${desk.id}/atom.xml`])
  })

  test('is out as soon as somebody lifts an embargo without end', async () => {
    const { of } = await clearedIn(desk, [], { headline: 'Canary open' })
    const en = of.en ?? ''
    await orders(desk, [en], { embargo: { open: true } })
    expect(await toldAt(/Canary open/)).toEqual([])
    await liftEmbargo(here(), desk.milo, en, { reason: 'They published it.' })
    await desk.newsroom.composed.settled()
    await expect.poll(() => toldAt(/Canary open/), { timeout: 20_000 }).toContain('/news/en')
  })

  test('a restricted story is out when it is released, and no word of it before', async () => {
    const restrictedTo = [desk.ana.id, desk.milo.id, desk.claire.id]
    const { of } = await clearedIn(desk, [], { headline: 'Canary restricted', restrictedTo })
    expect(await toldAt(/Canary restricted/)).toEqual([])
    await orders(desk, [of.en ?? ''])
    await desk.newsroom.composed.settled()
    expect(await toldAt(/Canary restricted/)).toContain('/news/en')
  })

  test('notes, and words that nobody has cleared, are in nothing that readers get', async () => {
    const { of } = await begunIn(desk, [], { headline: 'Lock noted' })
    const en = of.en ?? ''
    await desk.newsroom.types(en, (doc) => {
      const at = doc.getText('body').length
      doc.getText('body').insert(at, ' Canary note.')
      setMark(doc, 'body', at, at + ' Canary note.'.length, 'note', true)
    })
    await clears(desk, en)
    await orders(desk, [en])
    await desk.newsroom.types(en, (doc) => doc.getText('headline').insert(0, 'Canary later '))
    await desk.newsroom.composed.settled()
    const address = await addressOf(en)
    expect((await reads(address)).body).toContain('<h1>Lock noted</h1>')
    expect(await toldAt(/Canary (note|later)/, [address, `${address}/history`])).toEqual([])
  })

  test('a kill takes all its languages off every page at once', async () => {
    const { story, of } = await clearedIn(desk, ['fr'], { headline: 'Canary forged' })
    const [en = '', fr = ''] = [of.en, of.fr]
    await orders(desk, [en, fr])
    const addresses = [await addressOf(en), await addressOf(fr)]
    await desk.milo.post('/api/fronts/en/place', { edition: en, after: null })
    for (const address of addresses) expect((await reads(address)).status).toBe(200)
    const kill = { reason: 'The letter was forged.', instruction: 'Take it down.', substitute: true }
    await killStory(here(), desk.ruth, story, kill)
    for (const address of addresses) {
      const { status, body } = await reads(address)
      expect(status).toBe(410)
      expect(body).toContain('The letter was forged.')
    }
    expect((await reads(addresses[1] ?? '')).body).toContain('Cet article a été retiré')
    expect(await toldAt(/Canary forged/, [...addresses, `${addresses[0]}/history`])).toEqual([])
  })
})
