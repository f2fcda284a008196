import type { AuditRow } from '@copydesk/shared/audit'
import { FieldView } from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import { clearedIn, orders } from '../testing/cleared-story.ts'
import { type ReleasingDesk, utc } from '../testing/desk-that-releases.ts'
import { LIVENESS_MS } from '../testing/liveness-ms.ts'
import { plainClient } from '../testing/plain-client.ts'
import { liftEmbargo } from './change-release.ts'

/** Copy that its readers may not have yet leaves the newsroom marked, and by nobody who is not trusted with it. */
export function whatIsEmbargoedSaysSo(on: () => ReleasingDesk): void {
  const tokenOf = async ({ desk }: ReleasingDesk, name: string, scopes: readonly string[]) => {
    const { secret } = (await desk.ruth.post('/api/tokens', { name, scopes, days: 365 })).body
    return { authorization: `Bearer ${secret}` }
  }

  test('files of people say that it is under embargo, and programs that are not trusted with it get none', async () => {
    const { clock, desk, here } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of } = await clearedIn(desk, ['fr'])
    const { en = '', fr = '' } = of
    const reader = await tokenOf(on(), 'Search', ['read'])
    const trusted = await tokenOf(on(), 'Agency', ['read', 'embargoed'])
    const gets = async (path: string, shown?: Record<string, string>) =>
      shown ? desk.newsroom.nobody.get(path, shown) : desk.milo.get(path)
    const file = (edition: string, format: string) => `/api/editions/${edition}/export?format=${format}`
    expect((await gets(file(en, 'text'))).body).toMatch(/^Quay open/)
    expect((await gets(file(en, 'text'), reader)).status).toBe(200)
    const mark = 'EMBARGOED until 2026-03-29 18:00 UTC'
    await orders(desk, [en], { embargo: utc('2026-03-29T18:00') })
    // Of every language of the story.
    for (const edition of [en, fr])
      for (const shown of [undefined, trusted]) {
        expect((await gets(file(edition, 'text'), shown)).body).toMatch(new RegExp(`^${mark}\n\nQuay open`))
        expect((await gets(file(edition, 'html'), shown)).body).toContain(
          `<body>\n<p class="embargoed">${mark}</p>`,
        )
        expect((await gets(file(edition, 'json'), shown)).body).toMatchObject({ embargoed: mark })
        expect((await gets(`/api/editions/${edition}/copy`, shown)).body).toMatchObject({ embargoed: mark })
      }
    for (const edition of [en, fr])
      for (const path of [
        ...['text', 'html', 'json'].map((format) => file(edition, format)),
        `/api/editions/${edition}/copy`,
      ]) {
        const { status, body } = await gets(path, reader)
        expect([path, status, JSON.stringify(body)]).toEqual([path, 403, expect.not.stringContaining('Quay')])
      }
    // Translators work before the time.
    expect((await gets(file(fr, 'xliff'))).status).toBe(200)
    await liftEmbargo(here(), desk.milo, en, { reason: 'It is out elsewhere.' })
    expect((await gets(file(en, 'text'), reader)).body).toMatch(/^Quay open/)
    expect((await gets(`/api/editions/${fr}/copy`, reader)).body).toMatchObject({ embargoed: null })
  })

  test('no door that answers words of the copy opens to a program that is not trusted with them', async () => {
    const { clock, desk, here } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of } = await clearedIn(desk, ['fr'])
    const { en = '', fr = '' } = of
    const reader = await tokenOf(on(), 'Archive', ['read'])
    const trusted = await tokenOf(on(), 'Partner', ['read', 'embargoed'])
    const [version] = (await desk.milo.get(`/api/editions/${en}/versions`)).body.versions
    const ranges = await here().rooms.read(en, (doc) => {
      const view = FieldView.now(doc, 'body')
      const from = view.starts[0] ?? 0
      return view.rangesBetween(from, from + 8)
    })
    const passage = { field: 'body', ranges }
    const { nobody } = desk.newsroom
    const doors: [string, object?][] = [
      [`/api/editions/${en}/copy`],
      [`/api/editions/${en}/export?format=text`],
      [`/api/editions/${en}/changes`],
      [`/api/editions/${fr}/translation`],
      [`/api/editions/${en}/passage`, passage],
      [`/api/editions/${en}/cuts`],
      [`/api/versions/${version.id}`],
      [`/api/versions/${version.id}/working`],
    ]
    const asked = (shown: Record<string, string>) =>
      Promise.all(
        doors.map(async ([path, words]) => {
          const { status } = await (words ? nobody.post(path, words, shown) : nobody.get(path, shown))
          return [path, status]
        }),
      )
    const all = (status: number) => doors.map(([path]) => [path, status])
    expect(await asked(reader)).toEqual(all(200))
    await orders(desk, [en], { embargo: utc('2026-03-29T18:00') })
    expect(await asked(reader)).toEqual(all(403))
    expect(await asked(trusted)).toEqual(all(200))
  })

  test('its room is closed to such a program, also one that was in it when the embargo began', async () => {
    const { clock, desk, types, settled } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of } = await clearedIn(desk, ['fr'])
    const { en = '', fr = '' } = of
    const reader = await tokenOf(on(), 'Ticker', ['read', 'write'])
    const trusted = await tokenOf(on(), 'Bureau', ['read', 'embargoed'])
    const port = Number(new URL(desk.newsroom.address).port)
    const lines = [reader, trusted, { cookie: desk.milo.cookie }].map((shown) => plainClient(port, shown, fr))
    await Promise.all(lines.map((line) => line.until(() => line.provider.synced)))
    const codes = lines.map(({ provider }) => {
      const heard: (number | undefined)[] = []
      provider.on('connection-close', (event) => heard.push(event?.code))
      return heard
    })
    const began = performance.now()
    await orders(desk, [en], { embargo: utc('2026-03-29T18:00') })
    await expect.poll(() => codes[0], { timeout: LIVENESS_MS, interval: 20 }).toContain(4403)
    console.error(`a room was closed to a token after ${Math.round(performance.now() - began)} ms`)
    await types(fr, ' Wren.')
    await settled()
    for (const line of lines.slice(1)) await line.until(() => line.body.toString().includes('Wren'))
    expect([lines[0]?.body.toString().includes('Wren'), ...codes.slice(1)]).toEqual([false, [], []])
    // Nor does it come in again.
    const late = plainClient(port, reader, en)
    const closed = new Promise((resolve) => late.provider.once('connection-close', resolve))
    expect(await closed).toMatchObject({ code: 4403 })
    expect(late.body.length).toBe(0)
    for (const line of [...lines, late]) line.close()
  })

  test('a destination that is trusted in advance gets no story that is closed to whoever trusts it, and is on record', async () => {
    const { clock, desk } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const closed = (await clearedIn(desk, [], { restrictedTo: [desk.ana.id, desk.milo.id, desk.claire.id] }))
      .of
    const open = (await clearedIn(desk, [])).of
    for (const { en } of [closed, open]) await orders(desk, [en ?? ''], { embargo: utc('2026-03-29T18:00') })
    const shown = await tokenOf(on(), 'Night wire', ['embargoed'])
    const { editions } = (await desk.newsroom.nobody.get('/api/embargoed', shown)).body
    const given = editions.map(({ edition }: { edition: string }) => edition)
    expect([given.includes(open.en), given.includes(closed.en)]).toEqual([true, false])
    const { acts } = (await desk.ruth.get(`/api/audit?act=give-embargoed&subject=${open.en}`)).body as {
      acts: AuditRow[]
    }
    expect(acts).toMatchObject([{ person: { name: 'Ruth' }, token: 'Night wire' }])
  })
}
