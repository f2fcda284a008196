import { expect, test } from 'vitest'
import type { PublishedNewsroom } from '../testing/newsroom-that-published.ts'
import { labelsOf } from './labels/labels-of.ts'

/** A page has what was published under the address that it always had. */
export function pagesAreRead(on: () => PublishedNewsroom): void {
  test('is the page of an edition, with its corrections, credits, languages and data, and no script', async () => {
    const { address, abroad, reads } = on()
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
    const { newsroom, address, reads } = on()
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
    const { story, english, abroad, localizes, out, reads } = on()
    const { body } = await reads(abroad)
    expect(body).toContain('<html lang="fr" dir="ltr">')
    expect(body).toMatch(/Publié le <time datetime="2026-03-01T08:00:00.000Z">1 mars 2026/)
    const arabic = await localizes(story, english, 'ar')
    const at = await out(arabic, 'ar', 'update', '2026-03-02T09:00:00.000Z', { headline: 'الرصيف مفتوح' })
    expect((await reads(at)).body).toContain('<html lang="ar" dir="rtl">')
    expect((await reads(at)).body).toContain('تحديث 1')
  })

  test('is found by the end of its address, whatever words stand before it', async () => {
    const { address, reads } = on()
    const id = address.split('-').at(-1)
    for (const wrong of [`/news/en/2026-03-01/quay-shut-${id}`, `/news/en/2026-03-01/${id}`]) {
      const { status, headers } = await reads(wrong)
      expect([status, headers.get('location')]).toEqual([301, encodeURI(address)])
      expect((await reads(`${wrong}/history`)).headers.get('location')).toBe(`${encodeURI(address)}/history`)
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
      expect(body).toMatch(path.startsWith('/news/fr') ? /Cette page n’existe pas/ : /There is no such page/)
    }
  })

  test('tells how it changed since it first went out', async () => {
    const { address, reads } = on()
    const { body } = await reads(`${address}/history`)
    expect(body).toContain('<ins><span class="only-read">added: </span>North</ins>')
    expect(body).toContain('<del><span class="only-read">removed: </span>Quay</del>')
    expect(body.indexOf('2026-03-02')).toBeLessThan(body.indexOf('2026-03-01T06'))
  })

  test('tells all of that, some at a time, and calls nothing the first that is not', async () => {
    const { begins, localizes, out, reads } = on()
    const begun = await begins('Lock 1')
    const edition = await localizes(begun.story, begun.edition, 'nl')
    const { asFirst, earlier: label } = labelsOf('nl')
    const at = (n: number) => new Date(Date.UTC(2026, 2, 7, 0, n)).toISOString()
    let address = ''
    for (let n = 1; n <= 42; n++)
      address = await out(edition, 'nl', n === 1 ? 'story' : 'update', at(n), { headline: `Lock ${n}` })
    const entries = (body: string) => body.split('<li class="past-entry">').slice(1)
    const newest = (await reads(`${address}/history`)).body as string
    expect([entries(newest).length, newest.includes(asFirst)]).toEqual([40, false])
    const [, earlier = ''] = new RegExp(`href="([^"]+)">${label}`).exec(newest) ?? []
    const rest = (await reads(earlier)).body as string
    expect(entries(rest)).toHaveLength(2)
    expect([rest.includes(`${asFirst}: Lock 1<`), rest.includes(label)]).toEqual([true, false])
    expect((await reads(`${address}/history?before=x`)).body).toBe(newest)
  })

  test('every file that a page is drawn with is served, and for good', async () => {
    const { address, reads } = on()
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
}
