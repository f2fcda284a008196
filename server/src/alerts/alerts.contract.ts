import type { AlertsPage } from '@copydesk/shared/alerts'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReleases } from '../publication/read-releases.ts'
import { begunIn, clears, type Desk, deskThatPublishes, orders } from '../testing/cleared-story.ts'
import { type Client, openNewsroom } from '../testing/open-newsroom.ts'
import { alertsAreAnsweredFor } from './alerts-answered-for.contract.ts'

/** Whatever the newsroom is kept in, a headline goes out alone as soon as a second person has read it, and once. */
export function alertsGoOut(settings: () => Promise<Record<string, string>>, trials: number): void {
  describe('alerts', () => {
    let desk: Desk
    let olga: Client & Person
    beforeAll(async () => {
      desk = await deskThatPublishes(await openNewsroom(await settings()))
      olga = await desk.newsroom.signIn('Olga', 'editor')
    })
    afterAll(() => desk.newsroom.close())

    const files = async (
      who: Client,
      edition: string,
      words: string,
      alert: string | null = null,
      seen?: string | null,
    ) => {
      const { alerts } = desk.newsroom.composed.newsroom.stores
      const standing = alert === null ? null : await alerts.find(alert, edition)
      const wanted = { alert, words, seen: seen === undefined ? (standing?.hash ?? null) : seen }
      const { status, body } = await who.post(`/api/editions/${edition}/alerts`, wanted)
      if (status !== 200) throw new Error(body.error.message)
      const [newest] = (body as AlertsPage).alerts
      const filed = (body as AlertsPage).alerts.find(({ id }) => id === alert) ?? newest
      const own = filed?.words.find((one) => one.edition === edition)
      return { alert: filed?.id ?? '', hash: own?.hash ?? '', number: filed?.number }
    }
    const releases = (who: Client, edition: string, { alert, hash }: { alert: string; hash: string }) =>
      who.post(`/api/editions/${edition}/release-alert`, { alert, hash })
    const reads = (path: string) => desk.newsroom.nobody.get(encodeURI(path))
    const english = async (more: object = {}) => (await begunIn(desk, [], more)).of.en ?? ''
    const addressOf = ({ body }: { body: AlertsPage }, edition: string) =>
      body.alerts[0]?.words.find((one) => one.edition === edition)?.address ?? ''

    test('are filed by one and released by another, and stand on the front, in the feed and at an address', async () => {
      const en = await english()
      const filed = await files(desk.ana, en, '  Quay \n shut ')
      expect(filed.number).toBe(1)
      expect((await reads('/news/en')).body).not.toContain('Quay shut')
      // The editor who reads it is not whoever filed it, whatever their role.
      const own = await files(desk.milo, en, 'Second quay shut')
      expect((await releases(desk.milo, en, own)).body.error.message).toMatch(/You filed it/)
      expect((await releases(desk.ana, en, own)).status).toBe(403)
      const answer = await releases(desk.milo, en, filed)
      expect(answer.status).toBe(200)
      const address = answer.body.alerts.find(({ id }: { id: string }) => id === filed.alert).words[0].address
      expect(address).toMatch(/^\/news\/en\/\d{4}-\d\d-\d\d\/quay-shut-[a-z0-9]{8}$/)
      const page = await reads(address)
      expect([page.status, page.body.includes('<h1>Quay shut</h1>')]).toEqual([200, true])
      expect((await reads('/news/en')).body).toContain('Quay shut')
      expect((await reads('/news/en/atom.xml')).body).toContain('<title>ALERT-Quay shut</title>')
      expect((await reads(`/news/en/desks/${desk.id}/atom.xml`)).body).toContain('ALERT-Quay shut')
      expect((await reads('/news/en')).body).not.toContain('Second quay')
      const acts = desk.newsroom.composed.newsroom.stores.acts
      expect(
        (await acts.doneTo(en, ['file-alert', 'release-alert'])).map(({ person }) => person).sort(),
      ).toEqual([desk.ana.id, desk.milo.id, desk.milo.id].sort())
    })

    test('go out as they were read: words that were changed since are read again, by another than who changed them', async () => {
      const en = await english()
      const filed = await files(desk.ana, en, 'Ten hurt')
      await files(desk.milo, en, 'Eleven hurt', filed.alert)
      expect((await releases(olga, en, filed)).body.error.message).toMatch(/changed since you read it/)
      const [waiting] = (await olga.get('/api/alerts')).body.filter(
        ({ edition }: { edition: string }) => edition === en,
      )
      expect(waiting).toMatchObject({
        words: 'Eleven hurt',
        filedBy: { name: 'Milo' },
        mayRelease: { allowed: true },
      })
      expect((await releases(desk.milo, en, waiting)).status).toBe(403)
      expect((await releases(olga, en, waiting)).status).toBe(200)
      await expect(files(desk.ana, en, 'Twelve hurt', filed.alert)).rejects.toThrow(/out already/)
      const dropped = await files(desk.ana, en, 'Wrong')
      await desk.ana.post(`/api/editions/${en}/drop-alert`, { alert: dropped.alert })
      expect((await releases(olga, en, dropped)).body.error.message).toMatch(/taken back/)
    })

    test('are several to a story, each in its languages, and the story follows them', async () => {
      const { of } = await begunIn(desk, ['fr'])
      const [en = '', fr = ''] = [of.en, of.fr]
      const first = await files(desk.ana, en, 'Minister resigns')
      const address = addressOf(await releases(desk.milo, en, first), en)
      const localized = await files(desk.claire, fr, 'Le ministre démissionne', first.alert)
      expect(localized).toMatchObject({ alert: first.alert, number: 1 })
      const abroad = addressOf(await releases(desk.milo, fr, localized), fr)
      expect((await reads(address)).body).toContain(encodeURI(abroad).split('/').at(-1)?.slice(-8))
      expect((await reads('/news/fr')).body).toContain('Le ministre démissionne')
      // Whoever kills the story is told of one, in two languages.
      expect(await readReleases(desk.newsroom.composed.newsroom, desk.ruth, en)).toMatchObject({
        alertsOut: 1,
      })
      const second = await files(desk.ana, en, 'Minister arrested')
      expect(second.number).toBe(2)
      await releases(desk.milo, en, second)
      await clears(desk, en)
      await orders(desk, [en])
      const front = (await reads('/news/en')).body
      expect([front.includes('Minister arrested'), front.includes('Quay open')]).toEqual([false, true])
      // The record of what went out stays.
      expect((await reads('/news/en/atom.xml')).body).toContain('ALERT-Minister resigns')
      const page = (await reads(address)).body
      for (const words of ['Minister arrested', 'Quay open']) expect(page).toContain(words)
    })

    test('are not told before, nor where their story is not', async () => {
      const en = await english({ restrictedTo: [desk.ana.id, desk.milo.id] })
      const canary = 'Canary sings in secret'
      const filed = await files(desk.ana, en, canary)
      expect(JSON.stringify((await olga.get('/api/alerts')).body)).not.toContain(canary)
      expect((await olga.get(`/api/editions/${en}/alerts`)).status).toBe(404)
      expect((await releases(olga, en, filed)).status).toBe(404)
      for (const path of ['/news/en', '/news/en/atom.xml', '/news'])
        expect((await reads(path)).body).not.toContain(canary)
      expect(JSON.stringify((await desk.milo.get('/api/alerts')).body)).toContain(canary)
    })

    test('wait with their story under its hold or embargo, and are withdrawn with it', async () => {
      const en = await english()
      const filed = await files(desk.ana, en, 'Bank fails')
      await desk.milo.post(`/api/editions/${en}/hold`, { reason: 'A call is due.' })
      expect((await releases(desk.milo, en, filed)).body.error.message).toMatch(/A call is due/)
      await desk.milo.post(`/api/editions/${en}/unhold`, {})
      await clears(desk, en)
      await orders(desk, [en], { embargo: { open: true } })
      expect((await releases(desk.milo, en, filed)).body.error.message).toMatch(/embargo/)
      // The embargo outlives what was ordered under it.
      const [ordered] = (await desk.milo.get(`/api/editions/${en}/releases`)).body.releases
      const cancelled = { release: ordered.id, reason: 'The court sits later.' }
      expect((await desk.milo.post(`/api/editions/${en}/cancel-release`, cancelled)).status).toBe(200)
      expect((await releases(desk.milo, en, filed)).body.error.message).toMatch(/embargo/)
      await desk.milo.post(`/api/editions/${en}/lift-embargo`, { reason: 'It is out elsewhere.' })
      expect((await releases(desk.milo, en, filed)).status).toBe(200)

      const other = await english()
      const out = await files(desk.ana, other, 'Bank fails twice')
      const waits = await files(desk.ana, other, 'Bank saved')
      const address = addressOf(await releases(desk.milo, other, out), other) || ''
      const released = (await desk.ana.get(`/api/editions/${other}/alerts`)).body as AlertsPage
      const gone = released.alerts.find(({ id }) => id === out.alert)?.words[0]?.address ?? address
      const story = (await desk.newsroom.composed.newsroom.stores.editions.find(other))?.story
      const kill = { reason: 'It is not true.', instruction: 'Do not use.', substitute: false }
      expect((await desk.ruth.post(`/api/stories/${story}/kill`, kill)).status).toBe(200)
      expect((await releases(desk.milo, other, waits)).body.error.message).toMatch(/killed/)
      const { mayFile } = (await desk.ana.get(`/api/editions/${other}/alerts`)).body
      expect(mayFile).toMatchObject({ allowed: false, why: expect.stringContaining('killed') })
      const page = await reads(gone)
      expect([page.status, page.body.includes('It is not true.'), page.body.includes('Bank fails')]).toEqual([
        410,
        true,
        false,
      ])
      expect((await reads('/news/en')).body).not.toContain('Bank fails twice')
      expect((await reads('/news/en/atom.xml')).body).not.toContain('Bank fails twice')
    })

    test('that are withdrawn are told of as a story is, without a name that is withheld since', async () => {
      const en = await english()
      const address = addressOf(await releases(desk.milo, en, await files(desk.ana, en, 'Mill burns')), en)
      const { stores } = desk.newsroom.composed.newsroom
      const story = (await stores.editions.find(en))?.story
      const kill = { reason: 'Zora Quill asks for it.', instruction: 'Take it down.', substitute: true }
      expect((await desk.ruth.post(`/api/stories/${story}/kill`, kill)).status).toBe(200)
      const pages = [address, '/news/en/atom.xml', `/news/en/desks/${desk.id}/atom.xml`]
      for (const path of pages) expect((await reads(path)).body).toContain('Zora Quill asks for it.')
      const zora = { id: 'zora', name: 'Zora Quill', role: 'reporting' } as const
      const by = { person: desk.ana.id, at: new Date() }
      await stores.transact(({ withheld }) => withheld.add(en, zora, by))
      for (const path of pages) {
        const { body } = await reads(path)
        expect(body).not.toMatch(/Zora|Mill burns/)
        expect(body).toContain('Take it down.')
      }
    })

    test('do not go out with a name that is withheld since they were filed', async () => {
      const en = await english()
      const filed = await files(desk.ana, en, 'Zora Quill found')
      const { stores } = desk.newsroom.composed.newsroom
      const zora = { id: 'zora-of-alert', name: 'Zora Quill', role: 'reporting' } as const
      await stores.transact(({ withheld }) => withheld.add(en, zora, { person: desk.ana.id, at: new Date() }))
      const refused = await releases(desk.milo, en, filed)
      expect([refused.status, refused.body.error.message]).toEqual([
        409,
        'It names somebody who is withheld for safety. Change its words.',
      ])
      expect((await reads('/news/en')).body).not.toContain('Zora')
      const mended = await files(desk.ana, en, 'Singer found', filed.alert)
      expect((await releases(desk.milo, en, mended)).status).toBe(200)
    })

    test(`${trials} times two editors release one at the same instant: it goes out once`, async () => {
      const en = await english()
      const { db } = desk.newsroom.composed.store
      for (let trial = 0; trial < trials; trial++) {
        const filed = await files(desk.ana, en, `Gate ${trial} shut`)
        const answers = await Promise.all([desk.milo, olga].map((who) => releases(who, en, filed)))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        const second = answers.find(({ status }) => status === 409)
        expect(second?.body.error.message).toMatch(/^It is out already: (Milo|Olga) released it\.$/)
      }
      const out = await db.selectFrom('alertWords').select('address').where('edition', '=', en).execute()
      expect(out.filter(({ address }) => address !== null)).toHaveLength(trials)
      const acts = await db
        .selectFrom('audit')
        .select('id')
        .where('act', '=', 'release-alert')
        .where('subject', '=', en)
        .execute()
      expect(acts).toHaveLength(trials)
    }, 300_000)

    alertsAreAnsweredFor(() => ({ desk, olga, files, releases, reads, english, addressOf }))

    test('are kept for good by the database itself', async () => {
      const { db } = desk.newsroom.composed.store
      const change = db.updateTable('alertWords').set({ words: 'Other' }).where('releasedAt', 'is not', null)
      await expect(change.execute()).rejects.toThrow(/only ever added to/)
      // Words that are removed for good are drawn over, and nothing else with them.
      const [one] = await db
        .selectFrom('alertWords')
        .selectAll()
        .where('releasedAt', 'is not', null)
        .execute()
      if (!one) throw new Error('no alert is out')
      const drawn = (more: { address?: string }) =>
        db
          .updateTable('alertWords')
          .set({ words: '[redacted] quit', ...more })
          .where('alert', '=', one.alert)
          .where('edition', '=', one.edition)
          .execute()
      await expect(drawn({ address: '/news/en/other' })).rejects.toThrow(/only ever added to/)
      await expect(drawn({})).resolves.toHaveLength(1)
      const gone = db.deleteFrom('alertWords').where('releasedAt', 'is not', null)
      await expect(gone.execute()).rejects.toThrow(/only ever added to/)
    })
  })
}
