import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Language } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { copyOf, para, putOut } from '../testing/published-story.ts'

/** Whatever the newsroom is kept in, readers see what was published, where it always is, and nothing else. */
export function readersAreServed(settings: () => Promise<Record<string, string>>): void {
  describe('what readers see', () => {
    let newsroom: TestNewsroom
    let ana: Client & Person
    let milo: Client & Person
    let desk = ''
    let [story, english, french] = ['', '', '']
    let [address, abroad] = ['', '']
    beforeAll(async () => {
      newsroom = await openNewsroom(await settings())
      ana = await newsroom.signIn('Ana', 'reporter')
      milo = await newsroom.signIn('Milo', 'editor')
      desk = await newsroom.desk('Business')
      ;({ story, edition: english } = await begins('Quay open'))
      french = await localizes(story, english, 'fr')
      const copy = {
        headline: 'Quay open',
        byline: 'By Ines Calder and Ben Okoye',
        body: [para('It opened.')],
      }
      await out(english, 'en', 'story', '2026-03-01T06:00:00.000Z', copy)
      address = await out(english, 'en', 'correction', '2026-03-02T06:00:00.000Z', {
        ...copy,
        headline: 'North quay open',
        body: [para('It opened on Sunday </script><b>&.')],
        creditLine: '(Reporting by Ines Calder)',
      })
      abroad = await out(french, 'fr', 'story', '2026-03-01T08:00:00.000Z', {
        headline: 'Le quai est ouvert',
        body: [para('Il a ouvert.')],
      })
    }, 60_000)
    afterAll(() => newsroom.close())

    async function begins(headline: string, more: object = {}) {
      const { body } = await ana.post('/api/stories', {
        slug: 'QUAY',
        desk,
        headline,
        text: headline,
        ...more,
      })
      return { story: body.story.id as string, edition: body.edition.id as string }
    }
    async function localizes(of: string, follows: string, language: Language): Promise<string> {
      return (await ana.post(`/api/stories/${of}/editions`, { language, follows })).body.edition.id
    }
    const out = (
      id: string,
      language: Language,
      kind: Parameters<typeof putOut>[2],
      at: string,
      copy: Partial<PublishableCopy>,
    ) =>
      putOut(newsroom.composed.newsroom.stores, { id, language, person: milo.id }, kind, {
        copy: copyOf(language, copy),
        at,
        advisory: kind === 'correction' ? 'It opened on Sunday, not on Friday.' : 'For clients alone.',
      })
    const reads = (path: string, headers: Record<string, string> = {}) =>
      newsroom.nobody.get(encodeURI(path), headers)

    test('is the page of an edition, with its corrections, credits, languages and data, and no script', async () => {
      const { status, headers, body } = await reads(address)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/)
      expect(body).toContain('<h1>North quay open</h1>')
      expect(body).toContain('It opened on Sunday &lt;/script&gt;&lt;b&gt;&amp;.')
      expect(body).toContain('It opened on Sunday, not on Friday.')
      expect(body).toContain('(Reporting by Ines Calder)')
      expect(body).not.toContain('For clients alone.')
      expect(body).toContain(`<a href="${abroad}" hreflang="fr" lang="fr" dir="ltr">Français</a>`)
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? []
      expect(JSON.parse(json)).toMatchObject({
        '@type': 'NewsArticle',
        headline: 'North quay open',
        datePublished: '2026-03-01T06:00:00.000Z',
        dateModified: '2026-03-02T06:00:00.000Z',
        author: [{ name: 'Ines Calder' }, { name: 'Ben Okoye' }],
        correction: [{ text: 'It opened on Sunday, not on Friday.' }],
        workTranslation: [{ inLanguage: 'fr' }],
      })
      expect(body.match(/<script/g)).toHaveLength(1)
    })

    test('is kept by who has it, until it changes; and is asked for with HEAD', async () => {
      const first = await reads(address)
      expect(first.headers.get('cache-control')).toBe('public, max-age=10, must-revalidate')
      const tag = first.headers.get('etag') ?? ''
      const again = await reads(address, { 'if-none-match': `"other", ${tag}` })
      expect([again.status, again.body]).toEqual([304, ''])
      expect((await reads(address, { 'if-none-match': '"other"' })).status).toBe(200)
      const head = await fetch(newsroom.address + encodeURI(address), { method: 'HEAD' })
      expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', tag])
    })

    test('speaks the language of the edition', async () => {
      const { body } = await reads(abroad)
      expect(body).toContain('<html lang="fr" dir="ltr">')
      expect(body).toMatch(/Publié le <time datetime="2026-03-01T08:00:00.000Z">1 mars 2026/)
      const arabic = await localizes(story, english, 'ar')
      const at = await out(arabic, 'ar', 'update', '2026-03-02T09:00:00.000Z', { headline: 'الرصيف مفتوح' })
      expect((await reads(at)).body).toContain('<html lang="ar" dir="rtl">')
      expect((await reads(at)).body).toContain('تحديث 1')
    })

    test('is found by the end of its address, whatever words stand before it', async () => {
      const id = address.split('-').at(-1)
      for (const wrong of [`/news/en/2026-03-01/quay-shut-${id}`, `/news/en/2026-03-01/${id}`]) {
        const { status, headers } = await reads(wrong)
        expect([status, headers.get('location')]).toEqual([301, encodeURI(address)])
        expect((await reads(`${wrong}/history`)).headers.get('location')).toBe(
          `${encodeURI(address)}/history`,
        )
      }
      const nothing = [
        '/news/en/2026-03-01/quay-open-bcdfghjk',
        '/news/en/2026-03-01',
        '/news/xx',
        '/news/fr/x/y/z/q',
        '/news/files/none.css',
        '/news/en/2026-03-01/x\0',
        '/news/en/2026-03-01/\0-bcdfghjk',
      ]
      for (const path of nothing) {
        const { status, body } = await reads(path)
        expect([path, status]).toEqual([path, 404])
        expect(body).toMatch(
          path.startsWith('/news/fr') ? /Cette page n’existe pas/ : /There is no such page/,
        )
      }
    })

    test('tells how it changed since it first went out', async () => {
      const { body } = await reads(`${address}/history`)
      expect(body).toContain('<ins><span class="only-read">added: </span>North</ins>')
      expect(body).toContain('<del><span class="only-read">removed: </span>Quay</del>')
      expect(body.indexOf('2026-03-02')).toBeLessThan(body.indexOf('2026-03-01T06'))
    })

    test('stands on the front of its language: where an editor placed it, the newest of the rest below', async () => {
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
      const editions: string[] = []
      for (let n = 0; n < 6; n++) {
        const { edition } = await begins(`Ship ${n}`)
        await out(edition, 'en', 'story', `2026-02-0${n + 1}T06:00:00.000Z`, { headline: `Ship ${n}` })
        editions.push(edition)
      }
      await Promise.all(
        editions.map((edition) => milo.post('/api/fronts/en/place', { edition, after: null })),
      )
      const { body } = await milo.get('/api/fronts/en')
      const placed = body.placed.map(({ edition }: { edition: string }) => edition)
      expect(placed.filter((edition: string) => editions.includes(edition)).sort()).toEqual(
        [...editions].sort(),
      )
      await Promise.all(editions.map((edition) => milo.post('/api/fronts/en/take-off', { edition })))
    })

    test('is told to programs: the feed of a language, and of a desk, is Atom', async () => {
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
      const { story: wrong, edition } = await begins('Forged words')
      const at = await out(edition, 'en', 'story', '2026-03-05T06:00:00.000Z', {
        headline: 'Forged words',
        body: [para('Every one.')],
      })
      await milo.post('/api/fronts/en/place', { edition, after: null })
      const entryOf = async () =>
        atomOf((await reads('/news/en/atom.xml')).body).entries.find(({ link }) =>
          link.endsWith(at.slice(-8)),
        )
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

    test('names nobody whose name is withheld since', async () => {
      const { edition } = await begins('Gate stuck')
      const at = await out(edition, 'en', 'story', '2026-03-06T06:00:00.000Z', {
        headline: 'Gate stuck',
        byline: 'By Zora Quill',
        creditLine: '(Reporting by Zora Quill)',
      })
      expect((await reads(at)).body).toContain('Zora Quill')
      const withheld = { name: 'Zora Quill', role: 'reporting' }
      expect((await ana.post(`/api/editions/${edition}/withhold-credit`, withheld)).status).toBe(200)
      for (const path of [at, '/news/en/atom.xml', '/news/en', `${at}/history`])
        expect((await reads(path)).body).not.toContain('Zora')
    })

    test('nor in what was wrong, or why it was withdrawn; and nobody writes it there any more', async () => {
      const { story: of, edition } = await begins('Gate jammed')
      const { stores } = newsroom.composed.newsroom
      const put = (kind: 'story' | 'correction' | 'kill', at: string, advisory: string) =>
        putOut(stores, { id: edition, language: 'en', person: milo.id }, kind, {
          ...{ copy: copyOf('en', { headline: 'Gate jammed' }), at, advisory },
        })
      await put('story', '2026-03-06T06:00:00.000Z', '')
      const at = await put('correction', '2026-03-06T07:00:00.000Z', 'The name of Zora Quill was misspelt.')
      const pages = [at, `${at}/history`, '/news/en/atom.xml', '/news/en']
      expect((await reads(at)).body).toContain('misspelt')
      const withheld = { name: 'Zora Quill', role: 'reporting' }
      expect((await ana.post(`/api/editions/${edition}/withhold-credit`, withheld)).status).toBe(200)
      for (const path of pages) expect((await reads(path)).body).not.toMatch(/Zora|misspelt/)
      const ruth = await newsroom.signIn('Ruth', 'managing-editor')
      const kill = { reason: 'Zora Quill asks for it.', instruction: 'Take it down.', substitute: false }
      const said =
        'What you wrote names somebody who is withheld for safety in this story. Say it without the name.'
      const killed = await ruth.post(`/api/stories/${of}/kill`, kill)
      expect([killed.status, killed.body.error.message]).toEqual([409, said])
      const ordered = await milo.post(`/api/editions/${edition}/release`, {
        ...{ kind: 'correction', editions: [{ edition, hash: null }], advisory: 'Zora Quill’s name.' },
      })
      expect([ordered.status, ordered.body.error.message]).toEqual([409, said])
      // As one that was killed before the name was withheld.
      const by = { person: ruth.id, at: '2026-03-06T08:00:00.000Z' }
      await stores.transact(({ kills }) => kills.add({ ...kill, ...by, id: newId(), story: of }, []))
      await put('kill', by.at, kill.reason)
      const { status, body } = await reads(at)
      expect([status, body]).toEqual([410, expect.stringContaining('Take it down.')])
      for (const path of pages) expect((await reads(path)).body).not.toContain('Zora')
    })

    test('nothing that is not out is told, in no page, header or error', async () => {
      const secret = await begins('Canary headline', { text: 'Canary body' })
      await newsroom.types(secret.edition, (doc) => doc.getText('standfirst').insert(0, 'Canary standfirst'))
      const said = await ana.post(`/api/editions/${english}/threads`, {
        acts: [{ id: newId(), act: 'begin', subject: { on: 'edition' }, words: 'Canary comment' }],
      })
      expect(said.body).toMatchObject({ taken: [expect.any(String)], refused: [] })
      await newsroom.types(english, (doc) => doc.getText('headline').insert(0, 'Canary live words '))
      const hidden = await begins('Canary restricted', { restrictedTo: [ana.id] })
      const told = [
        ...['/news', '/news/en', '/news/fr', '/news/en/atom.xml', `/news/en/desks/${desk}/atom.xml`],
        ...[address, `${address}/history`, abroad],
        ...[secret, hidden].flatMap(({ story: of, edition }) => [
          `/news/en/2026-03-01/canary-${edition.slice(0, 8)}`,
          `/news/en/2026-03-01/canary-${of.slice(0, 8)}`,
        ]),
      ]
      for (const path of told) {
        const { headers, body } = await reads(path)
        const said = JSON.stringify([...headers]) + body.replaceAll(/href="[^"]*canary[^"]*"/gi, '')
        expect([path, said]).not.toEqual([path, expect.stringMatching(/canary/i)])
      }
    })

    test('every file that a page is drawn with is served, and for good', async () => {
      const { body } = await reads(address)
      const [, styles = ''] = /rel="stylesheet" href="([^"]+)"/.exec(body) ?? []
      const css = await reads(styles)
      expect(css.headers.get('cache-control')).toContain('immutable')
      const letters = [...new Set([...css.body.matchAll(/url\(([^)]+)\)/g)].map(([, url]) => url ?? ''))]
      expect(letters.length).toBeGreaterThan(10)
      for (const file of letters) {
        const { status, headers } = await reads(file)
        expect([file, status, headers.get('content-type')]).toEqual([file, 200, 'font/woff2'])
      }
    })
  })
}

interface AtomEntry {
  id: string
  title: string
  summary: string
  content: string
  published: string
  updated: string
  link: string
  authors: string[]
}

const ATOM = 'http://www.w3.org/2005/Atom'
/** What RFC 4287 asks of a feed and of an entry (4.1.1, 4.1.2): how often each element may stand. */
const RULES: Record<string, Record<string, [least: number, most: number]>> = {
  feed: { id: [1, 1], title: [1, 1], updated: [1, 1], author: [0, 99], link: [1, 9], entry: [0, 999] },
  entry: {
    ...{ id: [1, 1], title: [1, 1], updated: [1, 1], published: [0, 1], author: [0, 99], link: [1, 9] },
    ...{ summary: [0, 1], content: [0, 1], rights: [0, 1], category: [0, 9] },
  },
}

/** Reads a feed by the rules of Atom, and throws at the first that it breaks. */
function atomOf(xml: string): { entries: AtomEntry[] } {
  const parser = new SaxesParser({ xmlns: true })
  const open: { name: string; text: string; count: Map<string, number>; entry: Partial<AtomEntry> }[] = []
  const entries: AtomEntry[] = []
  const ids = new Set<string>()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe(ATOM)
    const parent = open.at(-1)
    parent?.count.set(local, (parent.count.get(local) ?? 0) + 1)
    if (parent && RULES[parent.name]) expect(Object.keys(RULES[parent.name] ?? {})).toContain(local)
    open.push({
      name: local,
      text: '',
      count: new Map(),
      entry: local === 'entry' ? {} : (parent?.entry ?? {}),
    })
    if (local === 'link') {
      const { href, rel } = attributes
      expect(URL.canParse(href?.value ?? '')).toBe(true)
      expect(['self', 'alternate']).toContain(rel?.value)
      if (parent?.name === 'entry') parent.entry.link = href?.value ?? ''
    }
    if (local === 'content') expect(attributes.type?.value).toBe('html')
  })
  parser.on('text', (text) => {
    const here = open.at(-1)
    if (here) here.text += text
  })
  parser.on('closetag', ({ local }) => {
    const here = open.pop()
    const parent = open.at(-1)
    if (!here) throw new Error('more ends than beginnings')
    for (const [name, [least, most]] of Object.entries(RULES[local] ?? {})) {
      const count = here.count.get(name) ?? 0
      expect([local, name, count >= least && count <= most]).toEqual([local, name, true])
    }
    if (local === 'updated' || local === 'published')
      expect(here.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
    if (local === 'id') {
      expect(here.text).toMatch(/^(urn:uuid:[0-9a-f-]{36}|http:\/\/.+)$/)
      expect(ids.has(here.text)).toBe(false)
      ids.add(here.text)
    }
    const entry = here.entry
    if (local === 'name') entry.authors = [...(entry.authors ?? []), here.text]
    if (
      parent?.name === 'entry' &&
      ['id', 'title', 'summary', 'content', 'published', 'updated'].includes(local)
    )
      Object.assign(entry, { [local]: here.text })
    if (local === 'entry')
      entries.push({
        ...{ id: '', title: '', summary: '', content: '', published: '', updated: '', link: '', authors: [] },
        ...entry,
      })
  })
  parser.write(xml).close()
  return { entries }
}
