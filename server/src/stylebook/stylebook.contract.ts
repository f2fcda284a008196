import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { readRules, writeRules } from './rules-csv.ts'

/** Whatever the newsroom is kept in, it keeps its stylebook. */
export function newsroomsHaveStylebooks(settings: () => Promise<Record<string, string>>): void {
  type Who = Client & { id: string }
  let newsroom: TestNewsroom
  let [ana, emil, ruth] = [] as Who[] as [Who, Who, Who]

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ana = await newsroom.signIn('Ana', 'reporter')
    emil = await newsroom.signIn('Emil', 'editor')
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
  })
  afterAll(() => newsroom.close())

  const lock = {
    ...{ language: 'de', kind: 'word', not: ['zeitnah'], say: ['bald'] },
    ...{ reason: 'Das Wort sagt nichts.', endings: true, inQuotations: false },
  }
  const rules = async (language = 'de') => (await ana.get(`/api/stylebook?language=${language}`)).body.rules
  const acts = async (act: string) => (await ruth.get(`/api/audit?act=${act}`)).body.acts

  describe('a stylebook', () => {
    test('begins with rules in English and French that a newsroom can remove', async () => {
      for (const language of ['en', 'fr']) {
        const first = await rules(language)
        expect(first.length).toBeGreaterThan(5)
        // What it begins with is as fit as what somebody adds.
        expect(readRules(writeRules(first)).bad).toEqual([])
      }
      const [one] = await rules('en')
      expect((await ruth.post(`/api/stylebook/${one.id}/remove`)).status).toBe(200)
      expect(await rules('en')).not.toContainEqual(one)
      expect((await ruth.post(`/api/stylebook/${one.id}/restore`)).status).toBe(200)
      expect(await rules('en')).toContainEqual(one)
    })

    test('is kept by managing editors and read by everybody; what they did is on record', async () => {
      for (const who of [ana, emil]) expect((await who.post('/api/stylebook', lock)).status).toBe(403)
      const { rule } = (await ruth.post('/api/stylebook', lock)).body
      expect(await rules()).toEqual([{ ...lock, id: rule.id }])
      const again = await ruth.post('/api/stylebook', { ...lock, not: [' ZEITNAH '] })
      expect(again.body.error.message).toMatch(/already/)
      const changed = { ...lock, inQuotations: true }
      expect((await ruth.patch(`/api/stylebook/${rule.id}`, changed)).body.rule).toEqual({
        ...changed,
        id: rule.id,
      })
      expect((await acts('change-rule'))[0].details.changed).toEqual({
        inQuotations: { from: false, to: true },
      })
      expect((await ruth.post(`/api/stylebook/${rule.id}/remove`)).status).toBe(200)
      expect(await rules()).toEqual([])
      expect((await ruth.patch(`/api/stylebook/${rule.id}`, changed)).status).toBe(404)
      expect((await ruth.post(`/api/stylebook/${rule.id}/restore`)).status).toBe(200)
      expect(await rules()).toHaveLength(1)
    })

    test('has no rule that says nothing', async () => {
      for (const [wrong, says] of [
        [{ not: [] }, /which words/],
        [{ say: [] }, /what is written instead/],
        [{ kind: 'phrase' }, /nothing is written instead/],
        [{ say: ['zeitnah'] }, /cannot be both/],
        [{ reason: ' ' }, /Say why/],
      ] as const)
        expect((await ruth.post('/api/stylebook', { ...lock, ...wrong })).body.error.message).toMatch(says)
    })

    test('comes from a table as a whole, or not at all, and goes out as one that no spreadsheet runs', async () => {
      const bring = (csv: string) => ruth.post('/api/stylebook/import', { csv })
      const bad = await bring(
        'language,kind,not,say,reason\nes,word,a nivel de,en,Basta.\nxx,,a,b,c\nes,verb,a,b,c\nes,,x,,\n',
      )
      expect(bad.status).toBe(422)
      expect(bad.body.error.message).toBe(
        'Nothing was imported. Line 3: The language in the column language is none that we know. ' +
          'Line 4: The kind is none of word, phrase, name, title. Line 5: Say why, in a sentence: writers read it.',
      )
      expect(await rules('es')).toEqual([])
      const good =
        'language;not;say;reason;endings\nes;a nivel de | al nivel de;en;Basta.;yes\nes;en base a;;=Dilo de otro modo.;\n'
      expect((await bring(good)).body).toEqual({ added: 2, changed: 0 })
      expect((await bring(good)).body).toEqual({ added: 0, changed: 0 })
      expect((await bring(good.replace('Basta', 'Sobra'))).body).toEqual({ added: 0, changed: 1 })
      expect(await rules('es')).toMatchObject([
        { kind: 'phrase', not: ['en base a'], say: [] },
        { kind: 'word', not: ['a nivel de', 'al nivel de'], say: ['en'], endings: true, reason: 'Sobra.' },
      ])
      expect((await ana.get('/api/stylebook/export')).status).toBe(403)
      const { headers, body } = await ruth.get('/api/stylebook/export?language=es')
      expect(headers.get('content-disposition')).toMatch(/attachment; filename="stylebook-.*\.csv"/)
      for (const cell of body.split(/[,\r\n]/)) expect(cell).not.toMatch(/^"?[=+@-]/)
      expect(readRules(body).read).toEqual(
        (await rules('es')).map(({ id: _, ...rule }: { id: string }) => rule),
      )
    })
  })
}
