import type { Person, PersonRole } from '@copydesk/shared/people'
import { type DeskPolicy, FIRST_POLICY } from '@copydesk/shared/review'
import { expect } from 'vitest'
import { type Answer, type Client, openNewsroom } from './open-newsroom.ts'

const ROLES = {
  ...{ ana: 'reporter', ben: 'reporter', milo: 'editor', nia: 'editor', ruth: 'managing-editor' },
  ...{ leo: 'reporter', dora: 'reporter', claire: 'translator' },
} as const satisfies Record<string, PersonRole>
type Name = keyof typeof ROLES

const named = (id: string) => (id[0] ?? '').toUpperCase() + id.slice(1)

/** A desk with its lawyer and its duty editor, what people do there with copy, and what comes of it. */
export async function deskThatReviews(settings: Record<string, string>) {
  const newsroom = await openNewsroom(settings)
  const cast = {} as Record<Name, Client & Person>
  for (const [name, role] of Object.entries(ROLES))
    cast[name as Name] = await newsroom.signIn(named(name), role)
  const desk = cast.ana.desk ?? ''
  for (const [who, duty] of [
    [cast.leo, 'legal'],
    [cast.dora, 'duty-editor'],
  ] as const)
    expect((await cast.ruth.post('/api/duties/grant', { person: who.id, duty, desk })).status).toBe(200)

  const here = () => newsroom.composed.newsroom
  const policy = async (change: Partial<DeskPolicy>) =>
    expect((await cast.ruth.patch(`/api/desks/${desk}/policy`, change)).status).toBe(200)
  const act = (who: Client, id: string, does: string, more: object = {}): Promise<Answer> =>
    who.post(`/api/editions/${id}/${does}`, more)
  const page = async (who: Client, id: string) => (await who.get(`/api/editions/${id}`)).body
  const liveHash = async (id: string): Promise<string> => (await page(cast.milo, id)).liveHash
  const inbox = async (who: Client): Promise<{ kind: string; outcome: string; edition: { id: string } }[]> =>
    (await who.get('/api/notices')).body.notices

  async function draft(more: object = {}): Promise<string> {
    const text = 'The bridge is closed.\nIt opens on Friday.'
    const asked = { slug: 'BRIDGE', desk, headline: 'Bridge shut', text, ...more }
    return (await cast.ana.post('/api/stories', asked)).body.edition.id
  }
  async function filed(filing: object = {}): Promise<string> {
    const id = await draft()
    expect((await act(cast.ana, id, 'file', filing)).status).toBe(200)
    return id
  }
  return {
    ...{ cast, desk, here, policy, act, page, liveHash, draft, filed },
    settled: () => newsroom.composed.settled(),
    close: () => newsroom.close(),
    /** What is cleared of it goes out at once. */
    async goesOut(id: string, kind: 'story' | 'update' = 'story') {
      const { cleared } = await page(cast.milo, id)
      const ordered = { kind, editions: [{ edition: id, hash: cleared.hash }] }
      expect((await act(cast.milo, id, 'release', ordered)).status).toBe(200)
      expect((await page(cast.milo, id)).edition.state).toBe('published')
    },
    /** With the clock and the policy that it had at first. */
    async beginsAnew() {
      here().now = () => new Date()
      await policy(FIRST_POLICY)
    },
    clears: async (who: Client, id: string) => act(who, id, 'clear', { hash: await liveHash(id) }),
    said: ({ status, body }: Answer) => [status, body.error?.message ?? body.edition?.state],
    missing: ({ conditions }: { conditions: { kind: string; words: string }[] }, kind: string) =>
      conditions.filter((one) => one.kind === kind).map(({ words }) => words),
    told: async (who: Client, id: string) =>
      (await inbox(who)).filter(({ edition }) => edition?.id === id).map((one) => [one.kind, one.outcome]),
    types: (who: Person, id: string, words: string) =>
      here().rooms.edit(id, who.id, (doc) => {
        const headline = doc.getText('headline')
        headline.insert(headline.length, words)
      }),
  }
}

export type ReviewingDesk = Awaited<ReturnType<typeof deskThatReviews>>
