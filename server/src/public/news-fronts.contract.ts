import { expect, test } from 'vitest'
import { atomOf } from '../testing/atom-of.ts'
import type { PublishedNewsroom } from '../testing/newsroom-that-published.ts'
import type { Client } from '../testing/open-newsroom.ts'
import { para } from '../testing/published-story.ts'

/** Fronts and feeds have what is out, where editors put it. */
export function frontsAreRead(on: () => PublishedNewsroom): void {
  test('stands on the front of its language: where an editor placed it, the newest of the rest below', async () => {
    const { ana, milo, english, french, begins, out, reads } = on()
    const later = await begins('Ferry late')
    await out(later.edition, 'en', 'story', '2026-03-03T06:00:00.000Z', { headline: 'Ferry late' })
    const last = await begins('Lock shut')
    await out(last.edition, 'en', 'story', '2026-03-04T06:00:00.000Z', { headline: 'Lock shut' })
    const order = async () =>
      [...(await reads('/news/en')).body.matchAll(/<h[23] class="title"><a href="[^"]*">(.*?)<\/a>/g)].map(
        ([, words]) => words,
      )
    expect(await order()).toEqual(['Lock shut', 'Ferry late', 'North quay open'])
    const place = (edition: string, after: string | null, who: Client = milo) =>
      who.post('/api/fronts/en/place', { edition, after })
    expect((await place(english, null, ana)).body.error.message).toBe(
      'Editors say what stands on a front. Ask one of them.',
    )
    expect((await place(english, null)).status).toBe(200)
    const { body: front } = await place(later.edition, null)
    expect(front.placed.map(({ headline }: { headline: string }) => headline)).toEqual([
      'Ferry late',
      'North quay open',
    ])
    expect(front.placed[0].placed.by.name).toBe('Milo')
    expect(await order()).toEqual(['Ferry late', 'North quay open', 'Lock shut'])
    await place(later.edition, english)
    expect(await order()).toEqual(['North quay open', 'Ferry late', 'Lock shut'])
    expect((await place(english, last.edition)).body.error.message).toMatch(/changed meanwhile/)
    expect((await place(french, null)).body.error.message).toMatch(/not out in this language/)
    await milo.post('/api/fronts/en/take-off', { edition: english })
    expect((await milo.post('/api/fronts/en/take-off', { edition: english })).status).toBe(200)
    expect(await order()).toEqual(['Ferry late', 'Lock shut', 'North quay open'])
    expect((await reads('/news')).body).toMatch(/Lock shut.*Le quai est ouvert/s)
  })

  test('of many who order a front at once, each place is one', async () => {
    const { milo, begins, out } = on()
    const editions: string[] = []
    for (let n = 0; n < 6; n++) {
      const { edition } = await begins(`Ship ${n}`)
      await out(edition, 'en', 'story', `2026-02-0${n + 1}T06:00:00.000Z`, { headline: `Ship ${n}` })
      editions.push(edition)
    }
    await Promise.all(editions.map((edition) => milo.post('/api/fronts/en/place', { edition, after: null })))
    const { body } = await milo.get('/api/fronts/en')
    const placed = body.placed.map(({ edition }: { edition: string }) => edition)
    expect(placed.filter((edition: string) => editions.includes(edition)).sort()).toEqual(
      [...editions].sort(),
    )
    await Promise.all(editions.map((edition) => milo.post('/api/fronts/en/take-off', { edition })))
  })

  test('is told to programs: the feed of a language, and of a desk, is Atom', async () => {
    const { newsroom, desk, reads } = on()
    const { headers, body } = await reads('/news/en/atom.xml')
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = atomOf(body)
    expect(feed.entries.find(({ title }) => title === 'CORRECTED-North quay open')).toMatchObject({
      authors: ['Ines Calder', 'Ben Okoye'],
      published: '2026-03-01T06:00:00.000Z',
      updated: '2026-03-02T06:00:00.000Z',
      content: expect.stringContaining('<p>It opened on Sunday &lt;/script&gt;&lt;b&gt;&amp;.</p>'),
    })
    const tag = headers.get('etag') ?? ''
    expect((await reads('/news/en/atom.xml', { 'if-none-match': tag })).status).toBe(304)
    const ofDesk = atomOf((await reads(`/news/fr/desks/${desk}/atom.xml`)).body)
    expect(ofDesk.entries.map(({ title }) => title)).toEqual(['Le quai est ouvert'])
    const other = await newsroom.desk('Weather')
    expect(atomOf((await reads(`/news/fr/desks/${other}/atom.xml`)).body).entries).toEqual([])
    expect((await reads('/news/fr/desks/none/atom.xml')).status).toBe(404)
  })

  test('an entry keeps its id through an update and a kill; what was killed is gone everywhere, and said to be', async () => {
    const { newsroom, milo, begins, out, reads } = on()
    const { story: wrong, edition } = await begins('Forged words')
    const at = await out(edition, 'en', 'story', '2026-03-05T06:00:00.000Z', {
      headline: 'Forged words',
      body: [para('Every one.')],
    })
    await milo.post('/api/fronts/en/place', { edition, after: null })
    const entryOf = async () =>
      atomOf((await reads('/news/en/atom.xml')).body).entries.find(({ link }) => link.endsWith(at.slice(-8)))
    const before = await entryOf()
    const { stores } = newsroom.composed.newsroom
    const kill = {
      reason: 'The letter was forged.',
      instruction: 'Take it out of your pages.',
      substitute: false,
    }
    await out(edition, 'en', 'kill', '2026-03-05T07:00:00.000Z', { headline: 'Forged words' })
    await stores.transact(({ kills }) =>
      kills.add({ id: 'kill', story: wrong, ...kill, person: milo.id, at: '2026-03-05T07:00:00.000Z' }, []),
    )
    for (const path of [at, `${at}/history`, `/news/en/2026-03-05/${at.slice(-8)}`]) {
      const { status, body } = await reads(path)
      expect([path, status]).toEqual([path, 410])
      expect(body).toContain('The letter was forged.')
      expect(body).toContain('Take it out of your pages.')
      expect(body).not.toMatch(/Forged words|Every one/)
    }
    for (const path of ['/news', '/news/en']) expect((await reads(path)).body).not.toMatch(/Forged words/)
    expect((await milo.get('/api/fronts/en')).body.placed).not.toContainEqual(
      expect.objectContaining({ edition }),
    )
    expect(await entryOf()).toMatchObject({
      id: before?.id,
      title: 'KILL-This story has been withdrawn',
      summary: expect.stringContaining('The letter was forged.'),
      content: '',
    })
    expect((await reads('/news/en/atom.xml')).body).not.toMatch(/Forged words|forged-words/i)
  })
}
