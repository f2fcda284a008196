import type { Desk, Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../../testing/open-newsroom.ts'

/** Whatever the newsroom is kept in, a desk goes only when nothing is lost with it. */
export function desksAreRemoved(settings: () => Promise<Record<string, string>>): void {
  describe('a desk is removed', () => {
    let newsroom: TestNewsroom
    let ruth: Client & Person
    beforeAll(async () => {
      newsroom = await openNewsroom(await settings())
      ruth = await newsroom.signIn('Ruth', 'managing-editor')
    })
    afterAll(() => newsroom.close())

    const remove = (desk: string) => ruth.post(`/api/desks/${desk}/remove`)
    const refused = async (desk: string): Promise<string> => {
      const { status, body } = await remove(desk)
      expect(status).toBe(409)
      return body.error.message
    }

    test('when nothing stands on it, and that is on record', async () => {
      const empty = await newsroom.desk('Empty')
      expect((await remove(empty)).body.desks.map(({ name }: Desk) => name)).not.toContain('Empty')
      const { body } = await ruth.get('/api/audit?act=remove-desk')
      expect(body.acts[0]).toMatchObject({ name: 'Empty', subject: empty })
      expect((await remove(empty)).status).toBe(404)
    })

    test('not while people, duties or invitations stand on it, which are named; then it is', async () => {
      const busy = await newsroom.desk('Busy')
      const world = await newsroom.desk('World')
      const ana = await newsroom.signIn('Ana', 'reporter')
      await ruth.patch(`/api/people/${ana.id}`, { desks: [world, busy] })
      const duty = { person: ana.id, duty: 'legal', desk: busy }
      await ruth.post('/api/duties/grant', duty)
      const asked = await ruth.post('/api/invitations', {
        email: 'new@desk.example',
        role: 'reporter',
        desks: [busy],
      })
      expect(await refused(busy)).toContain('people (Ana), duties (Ana), invitations (new@desk.example).')
      await ruth.patch(`/api/people/${ana.id}`, { desks: [world] })
      await ruth.post('/api/duties/end', duty)
      expect(await refused(busy)).toMatch(/in use: invitations \(new@desk\.example\)\./)
      await ruth.post(`/api/invitations/${asked.body.invitation.id}/revoke`)
      expect((await remove(busy)).status).toBe(200)
    })

    test('never when it has a past, a story that is hidden from who asks being no other than an ended shift', async () => {
      const [hidden, left, noted, night] = [
        await newsroom.desk('Hidden'),
        await newsroom.desk('Left'),
        await newsroom.desk('Noted'),
        await newsroom.desk('Night'),
      ]
      const olga = await newsroom.signIn('Olga', 'reporter')
      const made = (desk: string, more = {}) =>
        olga.post('/api/stories', { slug: 'CANARY', desk, headline: 'A', text: 'Hush.', ...more })
      expect((await made(hidden, { restrictedTo: [] })).status).toBe(200)
      const { story } = (await made(left)).body
      expect((await ruth.patch(`/api/stories/${story.id}`, { desk: hidden })).status).toBe(200)
      expect((await ruth.patch(`/api/people/${ruth.id}`, { desks: [] })).status).toBe(200)
      expect((await ruth.post(`/api/desks/${noted}/notes`, { words: 'Quiet.' })).status).toBe(200)
      const taken = await ruth.post(`/api/desks/${night}/shift`, { slot: ruth.id, crew: [], seen: null })
      expect(taken.status).toBe(200)
      await ruth.post(`/api/desks/${night}/end-shift`, { shift: taken.body.on.id })
      const noes = new Set<string>()
      for (const [name, desk] of Object.entries({ Hidden: hidden, Left: left, Noted: noted, Night: night }))
        noes.add((await refused(desk)).replace(name, '…'))
      expect([...noes]).toEqual([
        expect.stringContaining('kept for the record, and … is one. Close it, or rename it'),
      ])
    })

    test('not the last one that is open, though nothing stands on it', async () => {
      const last = await newsroom.desk('Last')
      const { desks } = (await ruth.get('/api/me')).body
      for (const { id } of desks)
        if (id !== last) expect((await ruth.post(`/api/desks/${id}/close`)).status).toBe(200)
      expect(await refused(last)).toBe(
        'Last is the last desk that is open, and stories need one. Open another first.',
      )
      const other = await newsroom.desk('Other')
      expect((await remove(last)).status).toBe(200)
      // A closed one is not needed.
      const closed = await newsroom.desk('Shut')
      await ruth.post(`/api/desks/${closed}/close`)
      expect((await remove(closed)).status).toBe(200)
      expect(await refused(other)).toContain('the last desk that is open')
    })
  })
}
