import { insertText } from '@copydesk/shared/copy'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { putUnderEmbargo } from '../testing/put-under-embargo.ts'
import { readTerms, writeTerms } from './terms-csv.ts'

/** Whatever the newsroom is kept in, it keeps its terms, remembers what was confirmed, and what was said of findings. */
export function translatorsAreHelped(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let [ana, claire, emil, ruth] = [] as (Client & { id: string })[] as [Who, Who, Who, Who]
  type Who = Client & { id: string }
  let desk = ''

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ana = await newsroom.signIn('Ana', 'reporter')
    claire = await newsroom.signIn('Claire', 'translator')
    emil = await newsroom.signIn('Emil', 'editor')
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    desk = (await ana.get('/api/me')).body.desks[0].id
  })
  afterAll(() => newsroom.close())

  const lock = {
    ...{ from: 'en', to: 'fr', term: 'lock', preferred: ['écluse'], forbidden: ['serrure'] },
    ...{ note: 'Of a canal.', example: '' },
  }
  const terms = async () => (await claire.get('/api/terms?from=en&to=fr')).body.terms
  const words = async () => (await terms()).map(({ term }: { term: string }) => term)
  const acts = async (act: string) => (await ruth.get(`/api/audit?act=${act}`)).body.acts

  describe('the newsroom’s terms', () => {
    test('are kept by editors and read by everybody; what an editor did is on record', async () => {
      expect((await claire.post('/api/terms', lock)).status).toBe(403)
      const { term } = (await emil.post('/api/terms', lock)).body
      expect(await terms()).toEqual([{ ...lock, id: term.id }])
      expect((await emil.post('/api/terms', { ...lock, term: ' LOCK ' })).body.error.message).toMatch(
        /already/,
      )
      const changed = { ...lock, preferred: ['écluse', 'sas'] }
      expect((await emil.patch(`/api/terms/${term.id}`, changed)).body.term).toEqual({
        ...changed,
        id: term.id,
      })
      expect((await acts('change-term'))[0].details.changed).toEqual({
        preferred: { from: ['écluse'], to: ['écluse', 'sas'] },
      })
      expect((await emil.post(`/api/terms/${term.id}/remove`)).status).toBe(200)
      expect(await terms()).toEqual([])
      expect((await emil.post(`/api/terms/${term.id}/restore`)).status).toBe(200)
      expect(await words()).toEqual(['lock'])
    })

    test('come from a table as a whole, or not at all, with what is wrong told by line', async () => {
      const bad = 'from,to,term,preferred\nen,fr,quay,quai\nen,xx,berth,quai\nen,fr,,quai\nen,fr,Quay,quai\n'
      const { status, body } = await emil.post('/api/terms/import', { csv: bad })
      expect(status).toBe(422)
      expect(body.error.message).toBe(
        'Nothing was imported. Line 3: The language in the column to is none that we know. ' +
          'Line 4: A term needs words. Line 5: It is in line 2 already.',
      )
      expect(await words()).toEqual(['lock'])
      const csv =
        '\ufefffrom;to;term;preferred;note\nen;fr;Lock;écluse | sas;"Of a\ncanal"\nen;fr;quay;quai;\n'
      expect((await emil.post('/api/terms/import', { csv })).body).toEqual({ added: 1, changed: 1 })
      expect(await words()).toEqual(['Lock', 'quay'])
      expect((await emil.post('/api/terms/import', { csv })).body).toEqual({ added: 0, changed: 0 })
    })

    test('go out as a table that no spreadsheet runs, and come back as they were', async () => {
      const sly = { ...lock, term: '=cmd()', preferred: ['+1', '@x'], note: '-2, "quoted"' }
      await emil.post('/api/terms', sly)
      const { headers, body } = await emil.get('/api/terms/export?from=en&to=fr')
      expect(headers.get('content-disposition')).toMatch(/attachment; filename="terms-.*\.csv"/)
      for (const cell of body.split(/[,\r\n]/)) expect(cell).not.toMatch(/^"?[=+@-]/)
      const { read, bad } = readTerms(body)
      expect(bad).toEqual([])
      expect(read).toEqual((await terms()).map(({ id: _, ...term }: { id: string }) => term))
      expect((await claire.get('/api/terms/export')).status).toBe(403)
    })

    test('a table that is none says so', () => {
      for (const csv of ['', 'from,to,term\n', 'one,two\n1,2\n', 'from,to,term\nen,fr,"open\n'])
        expect([csv, readTerms(csv).read, readTerms(csv).bad.length]).toEqual([csv, [], 1])
      expect(writeTerms([])).toBe('\ufefffrom,to,term,preferred,forbidden,note,example\r\n')
    })

    test('a table whose accents were lost on the way is not taken', () => {
      const { read, bad } = readTerms('from,to,term,preferred\nen,fr,quay,quai\nen,fr,lock,\ufffdcluse\n')
      expect(read).toMatchObject([{ term: 'quay' }])
      expect(bad).toEqual([{ line: 3, why: expect.stringMatching(/CSV UTF-8/) }])
    })
  })

  /** A story in English and its French, with one paragraph written in it. */
  async function translated(text: string, localized: string, more: object = {}) {
    const { body } = await ana.post('/api/stories', { slug: 'LOCK', desk, headline: 'Lock', text, ...more })
    const path = `/api/stories/${body.story.id}/editions`
    const made = await ana.post(path, { language: 'fr', follows: body.edition.id })
    const french: string = made.body.edition.id
    const [block = ''] = await newsroom.blockIds(body.edition.id)
    await newsroom.types(french, (doc) => insertText(doc, 'body', 1, localized))
    const confirm = (who: Who, id: string) =>
      who.post(`/api/editions/${french}/translation`, {
        acts: [{ id, act: 'confirm', block, originals: [{ block, text }], localized }],
      })
    return { original: body.edition.id as string, french, block, confirm }
  }

  const near = async (who: Who, edition: string, text: string) =>
    (await who.post(`/api/editions/${edition}/memory`, { block: 'another', text })).body.matches

  describe('the memory', () => {
    const text = 'The east lock of the canal will shut in April for repairs.'
    const localized = 'L’écluse est du canal fermera en avril pour des réparations.'

    test('offers what was confirmed for a text that is near, with how near, and forgets what is taken back', async () => {
      const old = await translated(text, localized)
      const now = await translated('Something else.', 'Autre chose.')
      expect(await near(claire, now.french, text)).toEqual([])
      expect((await old.confirm(claire, 'confirm-1')).body.taken).toEqual(['confirm-1'])
      expect(await near(claire, now.french, text)).toMatchObject([
        { original: text, localized, score: 1, story: 'LOCK', by: claire.id },
      ])
      const [match] = await near(
        claire,
        now.french,
        'The west lock of the canal will shut in May for repairs.',
      )
      expect(match.score).toBeGreaterThan(0.8)
      expect(match.score).toBeLessThan(1)
      expect(await near(claire, now.french, 'The mayor of Marlow has resigned over the budget.')).toEqual([])
      await claire.post(`/api/editions/${old.french}/translation`, {
        acts: [{ id: 'take-back-1', act: 'take-back', block: old.block, of: 'confirmed' }],
      })
      expect(await near(claire, now.french, text)).toEqual([])
    })

    test('forgets a confirmation that is undone, and offers what was confirmed before it', async () => {
      const text = 'The ferry to the island sails twice a day from Monday.'
      const old = await translated(text, 'Le bac de l’île part deux fois par jour dès lundi.')
      const now = await translated('Something else.', 'Autre chose.')
      const say = (who: Who, act: object) =>
        who.post(`/api/editions/${old.french}/translation`, { acts: [{ block: old.block, ...act }] })
      const offered = async () =>
        (await near(claire, now.french, text)).map(({ localized }: { localized: string }) => localized)
      await old.confirm(claire, 'confirm-3')
      const [first] = await offered()
      await newsroom.types(old.french, (doc) => insertText(doc, 'body', 1, 'Oui. '))
      const originals = [{ block: old.block, text }]
      const hasty = { id: 'confirm-4', act: 'confirm', originals, localized: `Oui. ${first}` }
      expect((await say(claire, hasty)).body.taken).toEqual(['confirm-4'])
      await say(emil, { id: 'undo-confirm-3', act: 'undo' })
      expect(await offered()).toEqual([`Oui. ${first}`])
      await say(claire, { id: 'undo-confirm-4', act: 'undo' })
      expect(await offered()).toEqual([first])
      const again = { ...hasty, id: 'confirm-5' }
      await say(claire, { id: 'take-back-3', act: 'take-back', of: 'confirmed' })
      await say(claire, again)
      expect(await offered()).toEqual([`Oui. ${first}`])
      await say(claire, { id: 'undo-confirm-5', act: 'undo' })
      expect(await offered()).toEqual([])
    })

    test('offers the words of a restricted story to those alone who may see it', async () => {
      const secret = await translated(text, localized, { restrictedTo: [ana.id, emil.id], owner: ana.id })
      const now = await translated('Something else.', 'Autre chose.')
      expect((await secret.confirm(emil, 'confirm-2')).body.taken).toEqual(['confirm-2'])
      expect(await near(emil, now.french, text)).toMatchObject([{ localized }])
      for (const who of [claire, ruth]) expect(await near(who, now.french, text)).toEqual([])
      await newsroom.composed.store.db
        .updateTable('edition')
        .set({ state: 'killed' })
        .where('id', '=', secret.french)
        .execute()
      expect(await near(emil, now.french, text)).toEqual([])
    })
  })

  test('no words of a story under an embargo are offered to a token that is not trusted with them', async () => {
    const text = 'The bank of Marlow will be sold to a rival before the week is out.'
    const waits = await translated(text, 'La banque de Marlow sera vendue.')
    const now = await translated('Something else.', 'Autre chose.')
    await waits.confirm(claire, 'confirm-6')
    const { id: story } = (await ruth.get(`/api/editions/${waits.original}`)).body.story
    const { stores, now: clock } = newsroom.composed.newsroom
    const embargoed = { story, edition: waits.original, person: ruth.id, at: clock() }
    await stores.transact((within) => putUnderEmbargo(within, embargoed))
    const offeredTo = async (scopes: string[]) => {
      const { secret } = (await ruth.post('/api/tokens', { name: 'Robot', scopes, days: 1 })).body
      const robot = newsroom.client({ authorization: `Bearer ${secret}` })
      return (await near({ ...robot, id: ruth.id }, now.french, text)).length
    }
    expect([await offeredTo(['read']), await offeredTo(['read', 'embargoed'])]).toEqual([0, 1])
  })

  describe('beside a localization', () => {
    test('a finding is dismissed with a reason by whoever writes it, and brought back', async () => {
      const { french } = await translated('Two locks.', 'Trois écluses.')
      const finding = { key: 'number-1', check: 'number', original: 'Two', localized: 'Trois' }
      const dismiss = (who: Who, reason: string) =>
        who.post(`/api/editions/${french}/dismiss-finding`, { ...finding, reason })
      const rob = await newsroom.signIn('Rob', 'reporter')
      expect((await dismiss(rob, 'As the port says.')).status).toBe(403)
      expect((await dismiss(claire, ' ')).body.error.message).toMatch(/Say why/)
      expect((await dismiss(claire, 'As the port says.')).status).toBe(200)
      const aids = async () => (await ana.get(`/api/editions/${french}/aids`)).body
      expect((await aids()).dismissals).toMatchObject([
        { ...finding, reason: 'As the port says.', by: claire.id },
      ])
      await claire.post(`/api/editions/${french}/bring-back-finding`, { key: finding.key })
      expect((await aids()).dismissals).toEqual([])
      expect(await acts('bring-back-finding')).toHaveLength(1)
    })

    test('the names of a story are one list for all its editions', async () => {
      const { french, original } = await translated('Kyiv.', 'Kiev.')
      const forms = { en: ['Kyiv'], fr: ['Kiev', 'Kyïv'] }
      const kept = await claire.post(`/api/editions/${french}/names`, { id: null, forms })
      const names = async () => (await ana.get(`/api/editions/${original}/aids`)).body.names
      expect(await names()).toEqual([kept.body.name])
      const changed = { ...forms, de: ['Kiew'] }
      await ana.post(`/api/editions/${original}/names`, { id: kept.body.name.id, forms: changed })
      expect(await names()).toEqual([{ id: kept.body.name.id, forms: changed }])
      await claire.post(`/api/editions/${french}/remove-name`, { id: kept.body.name.id })
      expect(await names()).toEqual([])
    })
  })
}
