import { expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import type { PublishedNewsroom } from '../testing/newsroom-that-published.ts'
import { copyOf, putOut } from '../testing/published-story.ts'

/** What is withheld, and what is not out, is read nowhere. */
export function nothingElseIsRead(on: () => PublishedNewsroom): void {
  test('names nobody whose name is withheld since', async () => {
    const { ana, begins, out, reads } = on()
    const { edition } = await begins('Gate stuck')
    const at = await out(edition, 'en', 'story', '2026-03-06T06:00:00.000Z', {
      headline: 'Gate stuck',
      byline: 'By Zora Quill',
      creditLine: '(Reporting by Zora Quill)',
    })
    expect((await reads(at)).body).toContain('Zora Quill')
    const withheld = { name: 'Zora Quill', role: 'reporting' }
    expect((await ana.post(`/api/editions/${edition}/withhold-credit`, withheld)).status).toBe(200)
    for (const path of [at, '/news/en/atom.xml', '/news/en', `${at}/history`])
      expect((await reads(path)).body).not.toContain('Zora')
  })

  test('nor in what was wrong, or why it was withdrawn; and nobody writes it there any more', async () => {
    const { newsroom, ana, milo, begins, reads } = on()
    const { story: of, edition } = await begins('Gate jammed')
    const { stores } = newsroom.composed.newsroom
    const put = (kind: 'story' | 'correction' | 'kill', at: string, advisory: string) =>
      putOut(stores, { id: edition, language: 'en', person: milo.id }, kind, {
        ...{ copy: copyOf('en', { headline: 'Gate jammed' }), at, advisory },
      })
    await put('story', '2026-03-06T06:00:00.000Z', '')
    const at = await put('correction', '2026-03-06T07:00:00.000Z', 'The name of Zora Quill was misspelt.')
    const pages = [at, `${at}/history`, '/news/en/atom.xml', '/news/en']
    expect((await reads(at)).body).toContain('misspelt')
    const withheld = { name: 'Zora Quill', role: 'reporting' }
    expect((await ana.post(`/api/editions/${edition}/withhold-credit`, withheld)).status).toBe(200)
    for (const path of pages) expect((await reads(path)).body).not.toMatch(/Zora|misspelt/)
    const ruth = await newsroom.signIn('Ruth', 'managing-editor')
    const kill = { reason: 'Zora Quill asks for it.', instruction: 'Take it down.', substitute: false }
    const said =
      'What you wrote names somebody who is withheld for safety in this story. Say it without the name.'
    const killed = await ruth.post(`/api/stories/${of}/kill`, kill)
    expect([killed.status, killed.body.error.message]).toEqual([409, said])
    const ordered = await milo.post(`/api/editions/${edition}/release`, {
      ...{ kind: 'correction', editions: [{ edition, hash: null }], advisory: 'Zora Quill’s name.' },
    })
    expect([ordered.status, ordered.body.error.message]).toEqual([409, said])
    // As one that was killed before the name was withheld.
    const by = { person: ruth.id, at: '2026-03-06T08:00:00.000Z' }
    await stores.transact(({ kills }) => kills.add({ ...kill, ...by, id: newId(), story: of }, []))
    await put('kill', by.at, kill.reason)
    const { status, body } = await reads(at)
    expect([status, body]).toEqual([410, expect.stringContaining('Take it down.')])
    for (const path of pages) expect((await reads(path)).body).not.toContain('Zora')
  })

  test('nothing that is not out is told, in no page, header or error', async () => {
    const { newsroom, ana, desk, english, address, abroad, begins, reads } = on()
    const secret = await begins('Canary headline', { text: 'Canary body' })
    await newsroom.types(secret.edition, (doc) => doc.getText('standfirst').insert(0, 'Canary standfirst'))
    const said = await ana.post(`/api/editions/${english}/threads`, {
      acts: [{ id: newId(), act: 'begin', subject: { on: 'edition' }, words: 'Canary comment' }],
    })
    expect(said.body).toMatchObject({ taken: [expect.any(String)], refused: [] })
    await newsroom.types(english, (doc) => doc.getText('headline').insert(0, 'Canary live words '))
    const hidden = await begins('Canary restricted', { restrictedTo: [ana.id] })
    const told = [
      ...['/news', '/news/en', '/news/fr', '/news/en/atom.xml', `/news/en/desks/${desk}/atom.xml`],
      ...[address, `${address}/history`, abroad],
      ...[secret, hidden].flatMap(({ story: of, edition }) => [
        `/news/en/2026-03-01/canary-${edition.slice(0, 8)}`,
        `/news/en/2026-03-01/canary-${of.slice(0, 8)}`,
      ]),
    ]
    for (const path of told) {
      const { headers, body } = await reads(path)
      const said = JSON.stringify([...headers]) + body.replaceAll(/href="[^"]*canary[^"]*"/gi, '')
      expect([path, said]).not.toEqual([path, expect.stringMatching(/canary/i)])
    }
  })
}
