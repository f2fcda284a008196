import type { Desk, Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Client, openNewsroom, type TestNewsroom } from '../../testing/open-newsroom.ts'

/** Whatever the newsroom is kept in, nothing comes to a desk that is closed, and nothing that it has is lost. */
export function desksAreClosed(settings: () => Promise<Record<string, string>>): void {
  describe('a desk is closed', () => {
    let newsroom: TestNewsroom
    let ruth: Client & Person
    let ana: Client & Person
    let [closing, open] = ['', '']
    beforeAll(async () => {
      newsroom = await openNewsroom(await settings())
      ruth = await newsroom.signIn('Ruth', 'managing-editor')
      ana = await newsroom.signIn('Ana', 'reporter')
      closing = await newsroom.desk('Weekend')
      open = await newsroom.desk('World')
    })
    afterAll(() => newsroom.close())

    const act = (what: 'close' | 'reopen', desk = closing) => ruth.post(`/api/desks/${desk}/${what}`)
    const begins = (desk: string) => ana.post('/api/stories', { slug: 'TUGS', desk, text: 'Tugs are in.' })
    const no = ({ status, body }: Answer) => [status, body.error?.message]
    const CLOSED = [409, 'The desk Weekend is closed. Choose another, or have it reopened.']

    test('in one act, on record, and told to everybody; and only by a managing editor', async () => {
      expect((await ana.post(`/api/desks/${closing}/close`)).status).toBe(403)
      const { body } = await act('close')
      const named = (desks: Desk[]) => desks.find(({ id }) => id === closing)
      expect(named(body.desks)).toEqual({ id: closing, name: 'Weekend', closed: true })
      expect(named((await ana.get('/api/me')).body.desks)?.closed).toBe(true)
      const [recorded] = (await ruth.get('/api/audit?act=close-desk')).body.acts
      expect(recorded).toMatchObject({ name: 'Weekend', subject: closing, person: { name: 'Ruth' } })
      expect(no(await act('close'))).toEqual([409, 'Weekend is closed already.'])
      expect((await act('reopen')).body.desks.every((desk: Desk) => !desk.closed)).toBe(true)
      expect((await ruth.get('/api/audit?act=reopen-desk')).body.acts).toHaveLength(1)
      expect(no(await act('reopen'))).toEqual([409, 'Weekend is open already.'])
    })

    test('no story begins there or goes there; those that it has are read, changed and moved away', async () => {
      const [here, there] = [(await begins(closing)).body, (await begins(open)).body]
      await act('close')
      expect(no(await begins(closing))).toEqual(CLOSED)
      const path = `/api/stories/${here.story.id}`
      expect(no(await ruth.patch(`/api/stories/${there.story.id}`, { desk: closing }))).toEqual(CLOSED)
      const filed = await ana.post(`/api/editions/${there.edition.id}/file`, { desk: closing })
      expect(no(filed)).toEqual(CLOSED)
      expect((await ana.get(path)).body).toMatchObject({ desk: closing, slug: 'TUGS' })
      expect((await ruth.patch(path, { urgency: 2, desk: closing })).status).toBe(200)
      expect((await ana.post(`/api/editions/${here.edition.id}/file`, {})).status).toBe(200)
      expect((await ruth.patch(path, { desk: open })).body.desk).toBe(open)
      await act('reopen')
      expect((await begins(closing)).status).toBe(200)
    })

    test('nobody is set to work there, and who stands there stays', async () => {
      await ruth.patch(`/api/people/${ana.id}`, { desks: [closing] })
      await act('close')
      const duty = { person: ana.id, duty: 'legal', desk: closing }
      expect(no(await ruth.post('/api/duties/grant', duty))).toEqual(CLOSED)
      const invited = { email: 'new@desk.example', role: 'reporter', desks: [closing] }
      expect(no(await ruth.post('/api/invitations', invited))).toEqual(CLOSED)
      expect(no(await ruth.patch(`/api/people/${ruth.id}`, { desks: [open, closing] }))).toEqual(CLOSED)
      const shift = { slot: ruth.id, crew: [], seen: null }
      const runner = await newsroom.signIn('Nia', 'managing-editor')
      expect(no(await runner.post(`/api/desks/${closing}/shift`, shift))).toEqual(CLOSED)
      expect((await ruth.patch(`/api/people/${ana.id}`, { desks: [closing, open] })).status).toBe(200)
      await act('reopen')
    })

    test('not while somebody is on there, and never the last one', async () => {
      const taken = await ruth.post(`/api/desks/${closing}/shift`, { slot: ruth.id, crew: [], seen: null })
      expect(taken.status).toBe(200)
      expect(no(await act('close'))).toEqual([
        409,
        'Somebody is on at Weekend. End its shift, then close it.',
      ])
      await ruth.post(`/api/desks/${closing}/end-shift`, { shift: taken.body.on.id })
      const { desks } = (await ruth.get('/api/me')).body
      for (const { id } of desks) if (id !== closing) expect((await act('close', id)).status).toBe(200)
      expect(no(await act('close'))).toEqual([
        409,
        'Weekend is the last desk that is open, and stories need one. Open another first.',
      ])
    })
  })
}
