import type { AlertsPage } from '@copydesk/shared/alerts'
import type { Person } from '@copydesk/shared/people'
import { expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { readReleases } from '../publication/read-releases.ts'
import { begunIn, type Desk } from '../testing/cleared-story.ts'
import type { Answer, Client } from '../testing/open-newsroom.ts'
import { copyOf, putOut } from '../testing/published-story.ts'

interface OfAlerts {
  desk: Desk
  olga: Client & Person
  files(
    who: Client,
    edition: string,
    words: string,
    alert?: string | null,
    seen?: string | null,
  ): Promise<{ alert: string; hash: string }>
  releases(who: Client, edition: string, filed: { alert: string; hash: string }): Promise<Answer>
  reads(path: string): Promise<Answer>
  english(more?: object): Promise<string>
  addressOf(answer: { body: AlertsPage }, edition: string): string
}

/** Whoever files, changes, reads and withdraws an alert is who the record says, and readers keep nothing that is wrong. */
export function alertsAreAnsweredFor(on: () => OfAlerts): void {
  const stores = () => on().desk.newsroom.composed.newsroom.stores
  const storyOf = async (edition: string) => (await stores().editions.find(edition))?.story ?? ''
  const kill = { reason: 'It is not true.', instruction: 'Do not use.', substitute: false }
  const kills = async (edition: string) => {
    const { desk } = on()
    expect((await desk.ruth.post(`/api/stories/${await storyOf(edition)}/kill`, kill)).status).toBe(200)
  }
  const toldOf = async (who: Client, edition: string, kind: string) => {
    const { notices } = (await who.get('/api/notices')).body
    return notices.filter(
      (one: { kind: string; outcome: string; story: { id: string }; edition: { id: string } | null }) =>
        one.edition?.id === edition && [one.kind, one.outcome].includes(kind),
    ).length as number
  }

  test('a story whose alert is out is not spiked: what is out is withdrawn, and all who had it in hand are told', async () => {
    const { desk, olga, files, releases, english } = on()
    const en = await english()
    const filed = await files(olga, en, 'Bridge falls')
    expect(await readReleases(desk.newsroom.composed.newsroom, desk.ruth, en)).toMatchObject({ alertsOut: 0 })
    expect((await releases(desk.milo, en, filed)).status).toBe(200)
    const spike = await desk.milo.post(`/api/editions/${en}/spike`, { reason: 'Wrong.' })
    expect([spike.status, spike.body.error?.message]).toEqual([
      409,
      'An alert of it is out: what is out is withdrawn by a kill.',
    ])
    // The panel has nothing else to go by: no edition of it is out.
    const page = await readReleases(desk.newsroom.composed.newsroom, desk.ruth, en)
    expect(page).toMatchObject({ alertsOut: 1, mayKill: { allowed: true } })
    expect(page.editions.map(({ published }) => published)).toEqual([null])
    await kills(en)
    for (const who of [olga, desk.milo]) expect(await toldOf(who, en, 'killed')).toBe(1)
  })

  test('the desk is told of one that waits, once, and nobody whom it does not concern', async () => {
    const { desk, olga, files, english } = on()
    const en = await english()
    const filed = await files(desk.ana, en, 'Tram stops')
    await files(desk.milo, en, 'Trams stop', filed.alert)
    expect([await toldOf(desk.milo, en, 'alert'), await toldOf(olga, en, 'alert')]).toEqual([1, 1])
    for (const who of [desk.ana, desk.claire, desk.ruth]) expect(await toldOf(who, en, 'alert')).toBe(0)
    const own = await english()
    await files(olga, own, 'Trams go')
    expect([await toldOf(desk.milo, own, 'alert'), await toldOf(olga, own, 'alert')]).toEqual([1, 0])
    const secret = await english({ restrictedTo: [desk.ana.id, desk.milo.id] })
    await files(desk.ana, secret, 'Nobody says so')
    expect([await toldOf(desk.milo, secret, 'alert'), await toldOf(olga, secret, 'alert')]).toEqual([1, 0])
  })

  test('words that are filed once more as they stand stay theirs who wrote them', async () => {
    const { desk, olga, files, releases, english } = on()
    const en = await english()
    const filed = await files(desk.milo, en, 'Lock breaks')
    await files(desk.ana, en, 'Lock  breaks', filed.alert)
    expect((await releases(desk.milo, en, filed)).body.error.message).toMatch(/^You filed it/)
    expect(await stores().acts.doneTo(en, ['file-alert'])).toEqual([
      { person: desk.milo.id, act: 'file-alert' },
    ])
    // Of two who change it at once the second is told what the first one wrote.
    await files(desk.ana, en, 'Two locks break', filed.alert)
    await expect(files(olga, en, 'Three locks break', filed.alert, filed.hash)).rejects.toThrow(
      /^Ana has filed other words meanwhile: “Two locks break”/,
    )
    await expect(files(olga, en, 'Three locks break', filed.alert, null)).rejects.toThrow(/meanwhile/)
    expect((await stores().alerts.find(filed.alert, en))?.words).toBe('Two locks break')
  })

  test('nobody lets out what they cannot read', async () => {
    const { desk, olga, files, releases } = on()
    const { of } = await begunIn(desk, ['ar'])
    const filed = await files(desk.claire, of.ar ?? '', 'الجسر مغلق')
    const reads = (languages: string[]) => olga.patch(`/api/people/${olga.id}/profile`, { languages })
    expect((await reads(['en'])).status).toBe(200)
    const waiting = (await olga.get('/api/alerts')).body.find(
      ({ edition }: { edition: string }) => edition === of.ar,
    )
    expect(waiting.mayRelease).toMatchObject({ allowed: false, why: expect.stringMatching(/reads Arabic/) })
    expect((await releases(olga, of.ar ?? '', filed)).status).toBe(403)
    await reads(['en', 'ar'])
    expect((await releases(olga, of.ar ?? '', filed)).status).toBe(200)
    await reads([])
  })

  test('what the original is held for, or the lawyer was asked about it, keeps alerts back in every language', async () => {
    const { desk, files, releases } = on()
    const { of } = await begunIn(desk, ['fr'])
    const { en = '', fr = '' } = of
    const [first, second] = [await files(desk.ana, en, 'Tunnel shut'), await files(desk.claire, fr, 'Fermé')]
    await desk.milo.post(`/api/editions/${en}/hold`, { reason: 'A call is due.' })
    const refused = async (edition: string, filed: { alert: string; hash: string }) =>
      (await releases(desk.milo, edition, filed)).body.error?.message
    expect(await refused(en, first)).toMatch(/^Milo holds it: A call is due\./)
    expect(await refused(fr, second)).toMatch(/^It follows the English, which is kept back\. Milo holds it/)
    await desk.milo.post(`/api/editions/${en}/unhold`, {})
    const granted = { person: desk.ruth.id, duty: 'legal', desk: desk.id }
    expect((await desk.ruth.post('/api/duties/grant', granted)).status).toBe(200)
    const asks = { duty: 'legal', question: 'His tunnel?', subject: { on: 'field', field: 'headline' } }
    expect((await desk.ana.post(`/api/editions/${en}/flags`, { ...asks, flag: newId() })).status).toBe(200)
    expect(await refused(en, first)).toMatch(/^Legal is asked about a passage\./)
    expect(await refused(fr, second)).toMatch(/^It follows the English.*Legal is asked about a passage\./)
  })

  test('one that was withdrawn is found by what the feed has of it, and by its history, as withdrawn', async () => {
    const { desk, files, releases, reads, english, addressOf } = on()
    const en = await english()
    const address = addressOf(await releases(desk.milo, en, await files(desk.ana, en, 'Dam bursts')), en)
    const id = address.slice(-8)
    const day = address.split('/').slice(0, -1).join('/')
    const moved = await reads(`${day}/other-words-${id}`)
    expect([moved.status, moved.headers.get('location')]).toEqual([301, address])
    expect((await reads(`${address}/history`)).status).toBe(404)
    await kills(en)
    const feed: string = (await reads('/news/en/atom.xml')).body
    const entry = feed.split('<entry>').find((one) => one.includes(id)) ?? ''
    const link = /href="[^"]*(\/news\/[^"]+)"/.exec(entry)?.[1] ?? ''
    expect([entry.includes('KILL-'), entry.includes('Dam')]).toEqual([true, false])
    for (const path of [link, `${link}/history`, `${address}/history`]) {
      const page = await reads(decodeURI(path))
      expect([path, page.status, page.body.includes('It is not true.')]).toEqual([path, 410, true])
    }
  })

  test('one that its story followed does not come back to the front when many others have, and stays in the feed', async () => {
    const { desk, files, releases, reads } = on()
    const { of } = await begunIn(desk, ['nl'])
    const nl = of.nl ?? ''
    await releases(desk.milo, nl, await files(desk.claire, nl, 'Dijk breekt'))
    expect((await reads('/news/nl')).body).toContain('Dijk breekt')
    const later = (n: number) => new Date(Date.now() + n).toISOString()
    const out = (id: string, headline: string, n: number) =>
      putOut(stores(), { id, language: 'nl', person: desk.milo.id }, 'story', {
        copy: copyOf('nl', { headline }),
        at: later(n),
      })
    await out(nl, 'De dijk is hersteld', 0)
    for (let nth = 1; nth <= 41; nth++) {
      const other = (await begunIn(desk, ['nl'])).of.nl ?? ''
      await out(other, `Bericht ${nth}`, nth)
    }
    const front = (await reads('/news/nl')).body
    expect([front.includes('Bericht 41'), front.includes('De dijk is hersteld')]).toEqual([true, false])
    expect(front).not.toContain('Dijk breekt')
  }, 120_000)

  test('one that is withdrawn long after stands in the feed as withdrawn', async () => {
    const { desk, olga, files, releases, reads } = on()
    const { of } = await begunIn(desk, ['it'])
    const old = of.it ?? ''
    const first = await files(desk.claire, old, 'Crolla il ponte')
    await releases(desk.milo, old, first)
    const many = (await begunIn(desk, ['it'])).of.it ?? ''
    for (let nth = 0; nth < 50; nth++)
      await releases(olga, many, await files(desk.claire, many, `Notizia ${nth}`))
    await kills(old)
    const feed: string = (await reads('/news/it/atom.xml')).body
    const [newest] = feed.split('<entry>').slice(1)
    expect(newest).toContain('ANNULLATO-')
    expect(feed.split('<entry>')).toHaveLength(51)
  }, 120_000)
}
