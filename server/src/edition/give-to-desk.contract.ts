import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

/** Whatever the newsroom is kept in, a localization is another desk's than its story, if that was wanted. */
export function localizationsHaveDesks(settings: () => Promise<Record<string, string>>): void {
  describe('a localization has a desk of its own', () => {
    let newsroom: TestNewsroom
    let world: Client & Person
    let paris: Client & Person
    let claire: Client & Person
    let ana: Client & Person
    let [home, abroad] = ['', '']
    let french = ''
    let story = ''
    beforeAll(async () => {
      newsroom = await openNewsroom(await settings())
      const chief = await newsroom.signIn('Ruth', 'managing-editor')
      home = await newsroom.desk('World')
      abroad = await newsroom.desk('Paris')
      world = await newsroom.signIn('Wim', 'editor')
      ana = await newsroom.signIn('Ana', 'reporter')
      paris = await newsroom.signIn('Pia', 'editor')
      claire = await newsroom.signIn('Claire', 'translator')
      for (const { id } of [paris, claire]) await chief.patch(`/api/people/${id}`, { desks: [abroad] })
      for (const { id } of [world, ana]) await chief.patch(`/api/people/${id}`, { desks: [home] })
      const begun = await ana.post('/api/stories', {
        ...{ slug: 'QUAY', desk: home, headline: 'Quay open', text: 'The quay is open.' },
      })
      story = begun.body.story.id
      const wanted = { language: 'fr', follows: begun.body.edition.id, begins: 'copy', desk: abroad }
      const made = await ana.post(`/api/stories/${story}/editions`, wanted)
      french = made.body.edition.id
      expect(made.body.edition.desk).toBe(abroad)
    })
    afterAll(() => newsroom.close())

    const page = async (who: Client) => (await who.get(`/api/editions/${french}`)).body
    const no = ({ status, body }: Answer) => [status, body.error?.message]

    test('whose translators write it, and whose editors take and clear it; the story stays its own', async () => {
      expect((await page(claire)).may.write.allowed).toBe(true)
      expect((await page(world)).may.write.allowed).toBe(false)
      expect((await page(paris)).may.plan.allowed).toBe(false)
      expect((await page(world)).may.plan.allowed).toBe(true)
      expect((await page(world)).story.desk).toBe(home)
      expect((await claire.post(`/api/editions/${french}/file`, { note: 'Vu.' })).status).toBe(200)
      expect((await world.post(`/api/editions/${french}/claim`)).status).toBe(403)
      expect((await paris.post(`/api/editions/${french}/claim`)).status).toBe(200)
      const { hash } = (await paris.get(`/api/editions/${french}/copy`)).body
      expect((await paris.post(`/api/editions/${french}/clear`, { hash })).body.edition.state).toBe(
        'approved',
      )
      const log = (await paris.get(`/api/desks/${abroad}/log`)).body.entries
      expect(log.map(({ act }: { act: string }) => act).slice(0, 3)).toEqual(['clear', 'claim', 'file'])
    })

    test('it is given to another by those who assign its story, on record, and told to both', async () => {
      const give = (who: Client, desk: string) => who.post(`/api/editions/${french}/desk`, { desk })
      expect((await give(paris, home)).status).toBe(403)
      expect((await give(world, home)).body.edition.desk).toBe(home)
      expect((await page(claire)).may.write.allowed).toBe(false)
      expect((await page(world)).may.write.allowed).toBe(true)
      expect(no(await give(world, 'nowhere'))).toEqual([
        400,
        'There is no such desk. Reload the page to see those that there are.',
      ])
      expect((await give(world, abroad)).body.edition.desk).toBe(abroad)
      const log = (await paris.get(`/api/desks/${abroad}/log`)).body.entries
      expect(log[0]).toMatchObject({ act: 'give-to-desk', person: { name: 'Wim' } })
      expect((await page(world)).may.write.allowed).toBe(false)
      const original = (await page(ana)).story.editions[0].id
      expect(no(await world.post(`/api/editions/${original}/desk`, { desk: abroad }))).toEqual([
        400,
        'The original is its story’s desk’s. Move the story to another desk.',
      ])
    })

    test('a story that moves leaves it where it is, and what is filed to a desk goes there alone', async () => {
      const follows = (await page(claire)).edition.follows
      const wanted = { language: 'de', follows, begins: 'copy', desk: abroad }
      const german = (await ana.post(`/api/stories/${story}/editions`, wanted)).body.edition.id
      const later = await newsroom.desk('Weekend')
      await world.patch(`/api/stories/${story}`, { desk: later })
      expect((await page(claire)).edition.desk).toBe(abroad)
      const { body: after } = await claire.post(`/api/editions/${german}/file`, { desk: home })
      expect([after.edition.desk, after.story.desk]).toEqual([home, later])
      // Claire translated it, and goes on with it.
      expect(after.may.write.allowed).toBe(true)
    })

    test('the desk is kept for the record of what it did', async () => {
      const chief = await newsroom.signIn('Milo', 'managing-editor')
      expect((await chief.post(`/api/desks/${abroad}/remove`)).status).toBe(409)
    })
  })
}
