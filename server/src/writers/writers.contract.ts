import {
  closeInsertion,
  deleteText,
  insertText,
  moveBlock,
  newGroup,
  readField,
  suggestInsert,
} from '@copydesk/shared/copy'
import type { Cut } from '@copydesk/shared/writers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { sinceVisit } from '../visits/since-visit.ts'

type Who = Client & { id: string }

const TEXT = 'The mayor blamed nobody on Tuesday.\nThe bridge is closed until Friday.'

/** Whatever the newsroom is kept in, it knows who wrote what, who cut what, and since when it is gone. */
export function writersAreKnown(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let [ana, ben, milo, ruth, tess] = [] as Who[] as [Who, Who, Who, Who, Who]
  let desk = ''
  let begun = 0

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ana = await newsroom.signIn('Ana', 'reporter')
    ben = await newsroom.signIn('Ben', 'reporter')
    milo = await newsroom.signIn('Milo', 'editor')
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    tess = await newsroom.signIn('Tess', 'translator')
    desk = (await ana.get('/api/me')).body.desks[0].id
  }, 120_000)
  afterAll(() => newsroom.close())

  async function story(): Promise<{ id: string; story: string }> {
    const made = await ana.post('/api/stories', {
      slug: `BRIDGE/${++begun}`,
      desk,
      headline: 'Bridge',
      text: TEXT,
    })
    return { id: made.body.edition.id, story: made.body.story.id }
  }

  const edits = (edition: string, who: Who, change: (doc: Y.Doc) => void) =>
    newsroom.composed.newsroom.rooms.edit(edition, who.id, change)

  /** Where words stand in the shared text of the body. */
  const indexOf = (doc: Y.Doc, words: string): number => {
    let at = 0
    for (const { runs } of readField(doc, 'body')) {
      at++
      const text = runs.map((run) => run.text).join('')
      if (text.includes(words)) return at + text.indexOf(words)
      at += text.length
    }
    throw new Error(`"${words}" does not stand there`)
  }
  const cuts = (edition: string, who: Who, words: string) =>
    edits(edition, who, (doc) => {
      const at = indexOf(doc, words)
      deleteText(doc, 'body', at, at + words.length)
    })
  const inserts = (edition: string, who: Who, before: string, words: string) =>
    edits(edition, who, (doc) => insertText(doc, 'body', indexOf(doc, before), words))
  const spansOf = async (edition: string, who = ana) =>
    (await who.get(`/api/editions/${edition}/authorship`)).body
  /** The ids of words as the answer has them. */
  const idsOf = async (edition: string, words: string) => {
    const { spans } = await spansOf(edition)
    return spans
      .filter((span: { text: string }) => words.includes(span.text.trim()) || span.text.includes(words))
      .flatMap((span: { ids: unknown[] }) => span.ids)
  }
  const cutsOf = async (edition: string, query = ''): Promise<Cut[]> =>
    (await milo.get(`/api/editions/${edition}/cuts${query}`)).body.cuts

  describe('who wrote what', () => {
    test('is shown to those who write it; how much, to its editors and oneself', async () => {
      const { id } = await story()
      await inserts(id, ben, 'until', 'to lorries and buses ')
      const { spans, shares, clients } = await spansOf(id, milo)
      expect(spans.find((span: { text: string }) => span.text.startsWith('to lorries')).person).toBe(ben.id)
      expect(shares.map(({ person }: { person: string }) => person)).toEqual([ana.id, ben.id])
      expect(shares[0].percent + shares[1].percent).toBe(100)
      // What it began with was brought by her; nobody knows who wrote it.
      expect(shares[0].brought).toBe(shares[0].words)
      expect(shares[1]).toMatchObject({ words: 4, brought: 0 })
      expect(new Set(clients.map(([, person]: [number, string]) => person))).toEqual(
        new Set([ana.id, ben.id]),
      )
      const own = (await spansOf(id, ben)).shares
      expect(own.map(({ person }: { person: string }) => person)).toEqual([ben.id])
      expect((await tess.get(`/api/editions/${id}/authorship`)).status).toBe(403)
    })

    test('of a version is what it was then', async () => {
      const { id } = await story()
      await inserts(id, ben, 'until', 'to lorries ')
      const filed = (await ana.post(`/api/editions/${id}/file`)).body.filed.id
      await inserts(id, milo, 'lorries', 'heavy ')
      const then = await milo.get(`/api/editions/${id}/authorship?version=${filed}`)
      const people = then.body.spans.map(({ person }: { person: string }) => person)
      expect(new Set(people)).toEqual(new Set([ana.id, ben.id]))
      const other = await story()
      expect((await milo.get(`/api/editions/${other.id}/authorship?version=${filed}`)).status).toBe(404)
    })
  })

  describe('a deleted sentence', () => {
    test('is found: who cut it, when, whose it was, and from which version on it is gone', async () => {
      const { id } = await story()
      await inserts(id, ben, 'The bridge', 'Nobody was hurt. ')
      await ana.post(`/api/editions/${id}/file`)
      await cuts(id, milo, 'Nobody was hurt. ')
      expect(await cutsOf(id)).toEqual([
        expect.objectContaining({
          person: milo.id,
          text: 'Nobody was hurt. ',
          field: 'body',
          goneFrom: null,
          stands: false,
          wrote: [expect.objectContaining({ person: ben.id, text: 'Nobody was hurt. ' })],
        }),
      ])
      await ana.post(`/api/editions/${id}/file`)
      const [cut] = await cutsOf(id, '?words=nobody%20WAS')
      expect(cut?.goneFrom?.number).toBe(2)
      expect(await cutsOf(id, '?words=never')).toEqual([])
    })

    test('deleted letter by letter is one cut, and a slip of the hand is none', async () => {
      const { id } = await story()
      const words = ' until Friday'
      for (let left = words.length; left > 0; left--)
        await edits(id, ben, (doc) => {
          const at = indexOf(doc, 'closed') + 'closed'.length + left - 1
          deleteText(doc, 'body', at, at + 1)
        })
      await inserts(id, ana, 'bridge', 'teh')
      await cuts(id, ana, 'teh')
      expect((await cutsOf(id)).map(({ text, person }) => [person, text])).toEqual([[ben.id, words]])
      expect((await cutsOf(id, '?words=teh')).map(({ person }) => person)).toEqual([ana.id])
    })

    test('that was moved stands in the copy', async () => {
      const { id } = await story()
      await edits(id, ben, (doc) => {
        const at = indexOf(doc, 'blamed nobody')
        deleteText(doc, 'body', at, at + 13)
        insertText(doc, 'body', indexOf(doc, 'The bridge'), 'blamed nobody')
      })
      expect((await cutsOf(id)).map(({ text, stands }) => [text, stands])).toEqual([['blamed nobody', true]])
      expect((await spansOf(id)).shares.map(({ percent }: { percent: number }) => percent)).toEqual([100])
    })

    test('is put back where it stood, by somebody else, and is its writer’s still', async () => {
      const { id } = await story()
      await inserts(id, ben, 'The bridge', 'Nobody was hurt. ')
      await cuts(id, milo, 'Nobody was hurt. ')
      await inserts(id, ana, 'blamed', 'openly ')
      const [cut] = await cutsOf(id)
      const back = { cut: cut?.id }
      expect((await tess.post(`/api/editions/${id}/put-back`, back)).status).toBe(403)
      expect((await ana.post(`/api/editions/${id}/put-back`, back)).status).toBe(200)
      const { body } = (await ana.get(`/api/editions/${id}/copy`)).body.publishable
      expect(body.map(({ runs }: { runs: { text: string }[] }) => runs[0]?.text)).toEqual([
        'The mayor openly blamed nobody on Tuesday.',
        'Nobody was hurt. The bridge is closed until Friday.',
      ])
      const whose = (await spansOf(id)).spans.find(({ text }: { text: string }) =>
        text.startsWith('Nobody was'),
      )
      expect(whose).toMatchObject({ person: ben.id, text: 'Nobody was hurt. ' })
      expect((await cutsOf(id)).map(({ stands }) => stands)).toEqual([true])
      expect((await ana.post(`/api/editions/${id}/put-back`, back)).status).toBe(409)
      const [put] = (await ruth.get('/api/audit?act=put-back')).body.acts
      expect(put.details).toEqual({
        cut: cut?.id,
        field: 'body',
        cutBy: milo.id,
        cutAt: cut?.at,
      })
    })

    test('of whole paragraphs is put back as paragraphs', async () => {
      const { id } = await story()
      await edits(id, milo, (doc) => deleteText(doc, 'body', 1, doc.getText('body').length))
      const [cut] = await cutsOf(id)
      expect((await ana.post(`/api/editions/${id}/put-back`, { cut: cut?.id })).status).toBe(200)
      const { body } = (await ana.get(`/api/editions/${id}/copy`)).body.publishable
      expect(body.map(({ runs }: { runs: { text: string }[] }) => runs[0]?.text)).toEqual(TEXT.split('\n'))
      const { shares } = await spansOf(id, milo)
      expect(shares.map(({ person }: { person: string }) => person)).toEqual([ana.id])
    })

    test('of whole paragraphs is one cut', async () => {
      const { id } = await story()
      await edits(id, milo, (doc) => deleteText(doc, 'body', 1, doc.getText('body').length))
      expect((await cutsOf(id)).map(({ text }) => text)).toEqual([TEXT])
    })
  })

  describe('of a selection', () => {
    test('it is told who wrote it, and what was cut in it and beside it', async () => {
      const { id } = await story()
      await inserts(id, ben, 'until', 'to lorries ')
      await cuts(id, milo, 'nobody on ')
      await cuts(id, milo, 'until Friday')
      const ranges = await idsOf(id, 'to lorries')
      const { status, body } = await milo.post(`/api/editions/${id}/passage`, { field: 'body', ranges })
      expect(status).toBe(200)
      expect(body.written.map(({ person, text }: Cut) => [person, text])).toEqual([[ben.id, 'to lorries ']])
      expect(body.cuts.map(({ person, text }: Cut) => [person, text])).toEqual([[milo.id, 'until Friday']])
      const gone = [[1, 1, 1]]
      expect((await milo.post(`/api/editions/${id}/passage`, { field: 'body', ranges: gone })).status).toBe(
        409,
      )
      expect((await tess.post(`/api/editions/${id}/passage`, { field: 'body', ranges })).status).toBe(403)
    })

    test('a moved paragraph has its cuts with it', async () => {
      const { id } = await story()
      await cuts(id, ben, 'until Friday')
      await edits(id, milo, (doc) => {
        const [first, second] = readField(doc, 'body')
        moveBlock(doc, 'body', second?.id ?? '', first?.id ?? null)
      })
      const ranges = await idsOf(id, 'The bridge is closed')
      const { body } = await milo.post(`/api/editions/${id}/passage`, { field: 'body', ranges })
      expect(body.cuts.map(({ text }: Cut) => text)).toEqual(['until Friday'])
    })
  })

  describe('drafts', () => {
    const rule = (change: object) => ruth.patch('/api/newsroom/drafts', change)

    test('are shown to nobody where the newsroom says so, and credits are suggested all the same', async () => {
      const { id } = await story()
      await inserts(id, ben, 'until', 'to lorries and to buses and to everybody else ')
      expect((await milo.patch('/api/newsroom/drafts', { showsWriters: false })).status).toBe(403)
      expect((await rule({ showsWriters: false })).status).toBe(200)
      for (const path of ['authorship', 'cuts']) {
        const { status, body } = await milo.get(`/api/editions/${id}/${path}`)
        expect([path, status]).toEqual([path, 403])
        expect(body.error.message).toMatch(/does not show who wrote what/)
      }
      const suggested = await ana.get(`/api/editions/${id}/credit-suggestions`)
      expect(JSON.stringify(suggested.body)).toContain(ben.id)
      await rule({ showsWriters: true })
      expect((await milo.get(`/api/editions/${id}/authorship`)).status).toBe(200)
    })

    test('are shown for so many days after clearing, and for longer under a legal hold', async () => {
      const { id, story: of } = await story()
      await ruth.post(`/api/editions/${id}/visit`)
      await cuts(id, ana, 'until Friday')
      await ana.post(`/api/editions/${id}/file`)
      const { hash } = (await milo.get(`/api/editions/${id}/copy`)).body
      expect((await milo.post(`/api/editions/${id}/clear`, { hash })).status).toBe(200)
      await rule({ draftDays: 30 })
      expect((await spansOf(id, milo)).drafts).toMatchObject({
        shown: 'everything',
        hold: null,
        mayHold: true,
      })
      const { newsroom: here } = newsroom.composed
      const today = here.now
      here.now = () => new Date(today().getTime() + 31 * 24 * 60 * 60 * 1000)
      try {
        const after = await spansOf(id, milo)
        expect(after.drafts.shown).toBe('versions')
        expect(after.spans.every(({ at }: { at: string | null }) => at === null)).toBe(true)
        expect((await milo.get(`/api/editions/${id}/cuts`)).status).toBe(403)
        expect((await ruth.get(`/api/editions/${id}/since-visit`)).body.since).toBe(null)
        expect((await ben.post(`/api/stories/${of}/legal-hold`, { reason: 'A letter.' })).status).toBe(403)
        expect((await milo.post(`/api/stories/${of}/legal-hold`, { reason: ' ' })).status).toBe(400)
        await milo.post(`/api/stories/${of}/legal-hold`, { reason: 'A letter from a lawyer.' })
        expect((await spansOf(id, milo)).drafts).toMatchObject({
          shown: 'everything',
          hold: { person: milo.id, reason: 'A letter from a lawyer.' },
        })
        expect((await cutsOf(id)).map(({ text }) => text)).toEqual(['until Friday'])
        expect((await ruth.get(`/api/editions/${id}/since-visit`)).body.since.by).toEqual([ana.id])
        await milo.post(`/api/stories/${of}/lift-hold`)
        expect((await spansOf(id, milo)).drafts.shown).toBe('versions')
      } finally {
        here.now = today
        await rule({ draftDays: null })
      }
      const acts = (await ruth.get('/api/audit')).body.acts.map(({ act }: { act: string }) => act)
      for (const act of ['change-drafts', 'hold-drafts', 'lift-hold']) expect(acts).toContain(act)
    })
  })

  describe('since somebody was here', () => {
    const since = async (edition: string, who: Who) =>
      (await who.get(`/api/editions/${edition}/since-visit`)).body.since
    const bodyOf = ({ body }: { body: { runs: { text: string }[] }[] }) =>
      body.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')

    test('what others changed is shown beside what stood there; one’s own is not news', async () => {
      const { id } = await story()
      expect(await since(id, milo)).toBe(null)
      await milo.post(`/api/editions/${id}/visit`)
      expect(await since(id, milo)).toBe(null)
      await inserts(id, milo, 'until', 'to lorries ')
      expect(await since(id, milo)).toBe(null)
      await cuts(id, ben, ' on Tuesday')
      const told = await since(id, milo)
      expect(told.by).toEqual([ben.id])
      // Whoever writes is here.
      expect(bodyOf(told.before)).toBe(TEXT.replace('until', 'to lorries until'))
      expect(bodyOf(told.now)).toBe(TEXT.replace('until', 'to lorries until').replace(' on Tuesday', ''))
      expect(await since(id, milo)).toEqual(told)
      expect(await since(id, ben)).toBe(null)
      await milo.post(`/api/editions/${id}/visit`)
      expect(await since(id, milo)).toBe(null)
    })

    test('versions that were kept before and after somebody was here change nothing of what they are told', async () => {
      const { id } = await story()
      await ruth.post(`/api/editions/${id}/versions`, { name: 'First' })
      await inserts(id, ben, 'until', 'to lorries ')
      await milo.post(`/api/editions/${id}/visit`)
      await cuts(id, ben, ' on Tuesday')
      await ruth.post(`/api/editions/${id}/versions`, { name: 'Second' })
      await inserts(id, ben, 'until', 'and buses ')
      const { before, now } = await since(id, milo)
      const there = TEXT.replace('until', 'to lorries until')
      expect(bodyOf(before)).toBe(there)
      expect(bodyOf(now)).toBe(there.replace(' on Tuesday', '').replace('until', 'and buses until'))
    })

    test('what others changed is told also to whoever comes back with words that were not sent yet', async () => {
      const { id } = await story()
      await milo.post(`/api/editions/${id}/visit`)
      await cuts(id, ben, ' on Tuesday')
      await inserts(id, milo, 'until', 'to lorries ')
      const told = await since(id, milo)
      expect(told.by).toEqual([ben.id])
      expect(bodyOf(told.before)).toBe(TEXT.replace('until', 'to lorries until'))
      expect(bodyOf(told.now)).toBe(TEXT.replace('until', 'to lorries until').replace(' on Tuesday', ''))
      await milo.post(`/api/editions/${id}/visit`)
      await inserts(id, milo, 'until', 'now ')
      expect(await since(id, milo)).toBe(null)
    })

    test('what the server did in somebody’s name is no visit of theirs; what they wrote a while ago is', async () => {
      const { id } = await story()
      const { newsroom: here } = newsroom.composed
      const later = new Date(Date.now() + 10 * 60_000)
      const sinceLater = async () => {
        const { stores } = here
        const person = (await stores.people.byId()).get(milo.id)
        return person ? sinceVisit({ ...here, now: () => later }, person, id) : null
      }
      let group = ''
      await edits(id, ben, (doc) => {
        group = newGroup(doc)
        suggestInsert(doc, 'body', indexOf(doc, 'until'), 'to lorries ', { person: ben.id, at: 1, group })
        closeInsertion(doc)
      })
      await milo.post(`/api/editions/${id}/visit`)
      await cuts(id, ben, ' on Tuesday')
      await milo.post(`/api/editions/${id}/suggestions/decide`, { decision: 'accept', groups: [group] })
      expect((await sinceLater())?.by).toEqual([ben.id])
      await inserts(id, milo, 'until', 'now ')
      expect(await sinceLater()).toBe(null)
    })

    test('what was changed and changed back is nothing', async () => {
      const { id } = await story()
      await milo.post(`/api/editions/${id}/visit`)
      await inserts(id, ben, 'until', 'to lorries ')
      await cuts(id, ben, 'to lorries ')
      expect(await since(id, milo)).toBe(null)
    })

    test('a visit before a snapshot is found in the rows', async () => {
      const { id } = await story()
      await milo.post(`/api/editions/${id}/visit`)
      await Promise.all(Array.from({ length: 520 }, () => inserts(id, ben, 'until', 'x')))
      const told = await since(id, milo)
      expect(bodyOf(told.before)).toBe(TEXT)
      expect(bodyOf(told.now)).toBe(TEXT.replace('until', `${'x'.repeat(520)}until`))
    }, 120_000)
  })
}
