import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { FieldView } from '@copydesk/shared/copy'
import { afterAll, describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../demo/people.ts'
import { withFolderLock } from '../../store/sqlite/folder-lock.ts'
import type { NewsroomStores } from '../../stores.ts'
import { plainClient } from '../../testing/plain-client.ts'
import { runCopydesk } from '../../testing/run-copydesk.ts'
import { type ServedNewsroom, startServe } from '../../testing/start-serve.ts'
import { keepPurged } from './keep-purged.ts'
import { seal, unseal } from './seal.ts'
import { openVaultFolder as openFolder } from './vault-folder.ts'

const openVaultFolder = (keyFile: string) => openFolder(keyFile, withFolderLock)

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'copydesk-vault-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true })
})

const bytes = (text: string) => new TextEncoder().encode(text)

test('what is sealed opens with its key, as what it is, and unchanged; else not at all', () => {
  const [key, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
  const sealed = seal(key, 'entry 1, who', bytes('Wren'))
  expect(unseal(key, 'entry 1, who', sealed)).toEqual(bytes('Wren'))
  expect(unseal(other, 'entry 1, who', sealed)).toBeNull()
  expect(unseal(key, 'entry 1, how', sealed)).toBeNull()
  for (let at = 0; at < sealed.length; at++) {
    const changed = sealed.map((byte, n) => (n === at ? byte ^ 1 : byte))
    expect(unseal(key, 'entry 1, who', changed)).toBeNull()
    expect(unseal(key, 'entry 1, who', sealed.slice(0, at))).toBeNull()
  }
})

describe('the keys of entries', () => {
  test('are made once, kept for their owner only, and found again', async () => {
    const data = folder()
    const made = await openVaultFolder(join(data, 'vault.key')).make('one')
    expect(await openVaultFolder(join(data, 'vault.key')).read('one')).toEqual(made)
    expect(await openVaultFolder(join(data, 'vault.key')).read('two')).toBeNull()
    const modes = readdirSync(data, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    expect(modes.map(({ name }) => name).sort()).toEqual(['keys.lock', 'one.entry', 'vault.key'])
  })

  test('outlive the outer key, also where its change was cut short', async () => {
    const data = folder()
    const file = join(data, 'vault.key')
    const keys = openVaultFolder(file)
    const [one, two] = [await keys.make('one'), await keys.make('two')]
    const before = readFileSync(file, 'utf8')
    const old = readFileSync(join(data, 'vault-entries/two.entry'))
    expect(await keys.rotate()).toBe(2)
    expect(readFileSync(file, 'utf8')).not.toContain(before.trim())
    expect([await keys.read('one'), await keys.read('two')]).toEqual([one, two])
    // As if it had died between the two entries.
    writeFileSync(file, readFileSync(file, 'utf8') + before)
    writeFileSync(join(data, 'vault-entries/two.entry'), old)
    expect([await keys.read('one'), await keys.read('two')]).toEqual([one, two])
    expect(await keys.rotate()).toBe(2)
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1)
    expect(await keys.read('two')).toEqual(two)
  })

  test('are all there and all of one outer key, whoever makes, destroys and rotates at once', async () => {
    const data = folder()
    const file = join(data, 'vault.key')
    const hands = [openVaultFolder(file), openVaultFolder(file)]
    const made = new Map<string, Uint8Array>()
    const make = async (n: number, entry: string) => {
      const key = await hands[n % 2]?.make(entry)
      if (key) made.set(entry, key)
    }
    const first = Array.from({ length: 12 }, (_, n) => `first-${n}`)
    const second = Array.from({ length: 12 }, (_, n) => `second-${n}`)
    await Promise.all(first.map((entry, n) => make(n, entry)))
    await Promise.all([
      ...hands.map((one) => one.rotate()),
      ...second.map((entry, n) => make(n, entry)),
      ...first.slice(0, 6).map((entry, n) => hands[n % 2]?.destroy(entry)),
    ])
    const again = openVaultFolder(file)
    for (const entry of first.slice(0, 6)) expect([entry, await again.read(entry)]).toEqual([entry, null])
    for (const entry of [...first.slice(6), ...second])
      expect([entry, await again.read(entry)]).toEqual([entry, made.get(entry)])
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1)
    expect(
      readdirSync(join(data, 'vault-entries')).filter((name) => /^first-[0-5]\.|new$/.test(name)),
    ).toEqual([])
  }, 60_000)

  test('are destroyed also where a rotation was cut short, and made where a full disk left an empty file', async () => {
    const data = folder()
    const file = join(data, 'vault.key')
    writeFileSync(file, '')
    const keys = openVaultFolder(file)
    const key = await keys.make('one')
    expect(await keys.read('one')).toEqual(key)
    const left = join(data, 'vault-entries/one.entry.new')
    writeFileSync(left, readFileSync(join(data, 'vault-entries/one.entry')))
    await keys.destroy('one')
    expect(readdirSync(join(data, 'vault-entries'))).toEqual(['keys.lock'])
    writeFileSync(left, 'of one that was destroyed before')
    await keys.rotate()
    expect(readdirSync(join(data, 'vault-entries'))).toEqual(['keys.lock'])
  })

  test('of what was purged are destroyed as soon as their folder is there again', async () => {
    const data = folder()
    const vaultKeys = openVaultFolder(join(data, 'vault.key'))
    const [purged, standing] = [await vaultKeys.make('purged'), await vaultKeys.make('standing')]
    expect(purged).not.toEqual(standing)
    const stores = { vault: { purged: async () => ['purged', 'long-ago'] } } as unknown as NewsroomStores
    const [here, away] = [join(data, 'vault-entries'), join(data, 'away')]
    const failures: unknown[] = []
    renameSync(here, away)
    const keeper = keepPurged({ stores, vaultKeys }, (error) => failures.push(error), 20)
    await keeper.look()
    expect(readdirSync(away).sort()).toEqual(['keys.lock', 'purged.entry', 'standing.entry'])
    renameSync(away, here)
    const left = () => readdirSync(here).filter((name) => name.includes('.entry'))
    await expect.poll(left, { timeout: 20_000 }).toEqual(['standing.entry'])
    // Also what a rotation left of it.
    writeFileSync(join(here, 'long-ago.entry.new'), 'cut short')
    await expect.poll(left, { timeout: 20_000 }).toEqual(['standing.entry'])
    await keeper.close()
    expect([await vaultKeys.kept(), failures]).toEqual([['standing'], []])
  })

  test('are not rotated where there are none', async () => {
    const data = folder()
    await expect(openVaultFolder(join(data, 'vault.key')).rotate()).rejects.toThrow(/--vault-key-file/)
    expect(readdirSync(data)).toEqual([])
  })

  test('are not made anew where the outer one is missing or another', async () => {
    const data = folder()
    const file = join(data, 'vault.key')
    await openVaultFolder(file).make('one')
    rmSync(file)
    await expect(openVaultFolder(file).make('two')).rejects.toThrow(/missing/)
    writeFileSync(file, `${'0'.repeat(64)}\n`)
    await expect(openVaultFolder(file).read('one')).rejects.toThrow(/another key/)
    writeFileSync(file, 'nonsense\n')
    await expect(openVaultFolder(file).read('one')).rejects.toThrow(/right file/)
  })
})

describe('a newsroom that is served', () => {
  const CANARY = 'canarywren'

  /** Every byte that is kept in a folder. */
  const kept = (data: string) =>
    readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => ({ name: one.name, bytes: readFileSync(join(one.parentPath, one.name)) }))

  const get = async (served: ServedNewsroom, cookie: string, path: string) => {
    const answer = await fetch(`http://localhost:${served.port}${path}`, { headers: { cookie } })
    return answer.text()
  }

  /** Their cookies, with a fresh sign-in. */
  const afresh = async (served: ServedNewsroom, cookie: string) => {
    const { headers } = await fetch(`http://localhost:${served.port}/api/account/sign-in-afresh`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ password: DEMO_PASSWORD }),
    })
    return `${cookie}; ${headers.getSetCookie()[0]?.split(';')[0]}`
  }

  test('tells nobody of what is in the vault, and has nothing of it left after a purge', async () => {
    const data = folder()
    let served = await startServe(data)
    const { cookie } = await served.signIn('ana')
    const others = [await served.signIn('ruth'), await served.signIn('milo')]
    const { stories } = JSON.parse(await get(served, cookie, '/api/stories'))
    const edition = stories.flatMap(
      (story: { editions: { id: string; words: number; follows: string | null }[] }) =>
        story.editions.filter(({ words, follows }) => words > 20 && follows === null),
    )[0].id as string
    const at = `/api/editions/${edition}`
    const client = plainClient(served.port, cookie, edition)
    await expect.poll(() => client.doc.getText('headline').length, { timeout: 60_000 }).toBeGreaterThan(10)
    const ranges = FieldView.now(client.doc, 'headline').rangesBetween(0, 8)
    client.close()
    const subject = { on: 'stretch', field: 'headline', block: null, quote: '', ranges }
    const marked = await served.post(cookie, `${at}/sources`, {
      ...{ act: 'mark', id: 'mark-of-the-wren', group: 'the-wren-itself', claimed: 1, subject },
    })
    expect(marked).toMatchObject({ status: 200 })

    const words = { who: `${CANARY} who`, how: `${CANARY} how`, promised: `${CANARY} promised` }
    const entry = { group: 'the-wren-itself', readers: [], ...words }
    const made = await served.post(cookie, `${at}/vault`, entry)
    const { id } = JSON.parse(made.body).entries[0]
    const told: string[] = [made.body]
    const ana = await afresh(served, cookie)
    const base64 = Buffer.from(`${CANARY} paper`).toString('base64')
    const asks: [path: string, body: object, status: number][] = [
      [`${at}/vault/add-document`, { entry: id, name: `${CANARY}.pdf`, base64 }, 200],
      [`${at}/vault/change`, { entry: id, ...words }, 200],
      [`${at}/vault`, { ...entry, group: 'no-such-group' }, 404],
      [`${at}/vault`, { ...entry, who: CANARY.repeat(3000) }, 400],
      [`${at}/vault/change`, { entry: CANARY, ...words, more: CANARY }, 404],
      [`${at}/vault/document`, { entry: id, document: CANARY }, 404],
    ]
    for (const [path, body, status] of asks) {
      const answer = await served.post(ana, path, body)
      expect([path, answer.status]).toEqual([path, status])
      told.push(answer.body)
    }
    const opened = await served.post(ana, `${at}/vault/open`, { entry: id })
    expect(JSON.parse(opened.body)).toMatchObject({ ...words, documents: [{ name: `${CANARY}.pdf` }] })

    const ways = ['', '/copy', '/changes', '/versions', '/threads', '/sources', '/vault', '/authorship']
    const outs = ['text', 'html', 'json'].map((format) => `/export?format=${format}`)
    for (const who of [cookie, ...others.map((other) => other.cookie)])
      for (const path of [
        ...[...ways, ...outs].map((way) => at + way),
        ...['/api/stories', '/api/notices', '/api/audit', '/api/me', '/metrics', '/api/openapi.json'],
      ])
        told.push(await get(served, who, path))
    expect(told.filter((text) => text.includes(CANARY))).toEqual([])

    // Beside the server; and of another file that has nothing of this newsroom.
    const rotate = (...more: string[]) => runCopydesk(['vault', 'rotate', '--data', data, ...more])
    expect(await rotate()).toMatchObject({ code: 0, out: expect.stringMatching(/one entry is under it/) })
    const elsewhere = join(folder(), 'other.key')
    expect(await rotate('--vault-key-file', elsewhere)).toMatchObject({ code: 1, out: '' })
    writeFileSync(elsewhere, `${'0'.repeat(64)}\n`)
    expect(await rotate('--vault-key-file', elsewhere)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/1 of this newsroom's entries/),
    })
    expect(JSON.parse((await served.post(ana, `${at}/vault/open`, { entry: id })).body)).toMatchObject(words)

    const [wrapped] = kept(data).filter(({ name }) => name === `${id}.entry`)
    const plain = () => kept(data).filter((one) => one.bytes.includes(CANARY))
    expect(plain().map(({ name }) => name)).toEqual([])
    // As somebody has the database who took a copy of it before.
    const copy = folder()
    const database = new DatabaseSync(join(data, 'newsroom.db'))
    database.exec(`vacuum into '${join(copy, 'newsroom.db')}'`)
    database.close()
    expect((await served.post(ana, `${at}/vault/purge`, { entry: id })).status).toBe(200)
    const left = () =>
      kept(data)
        .filter((one) => one.name === `${id}.entry` || one.bytes.includes(wrapped?.bytes ?? ''))
        .map(({ name }) => name)
    expect(left()).toEqual([])
    await served.end('SIGTERM')
    expect(served.lines.filter((line) => line.includes(CANARY))).toEqual([])

    // The copy and the newsroom's own key open it no more; only the file that was destroyed would.
    served = await startServe(copy, { COPYDESK_VAULT_KEY_FILE: join(data, 'vault.key') })
    const thief = await afresh(served, (await served.signIn('ana')).cookie)
    const opens = () => served.post(thief, `${at}/vault/open`, { entry: id })
    expect(await opens()).toMatchObject({ status: 404, body: expect.stringMatching(/does not find the key/) })
    writeFileSync(join(data, 'vault-entries', `${id}.entry`), wrapped?.bytes ?? '')
    expect(JSON.parse((await opens()).body)).toMatchObject(words)
    await served.end('SIGTERM')

    // A key that the server did not come to destroy goes when it starts again.
    writeFileSync(join(data, 'vault-entries', `${id}.entry`), wrapped?.bytes ?? '')
    served = await startServe(data)
    await expect.poll(left, { timeout: 60_000 }).toEqual([])
    await served.end('SIGTERM')
    expect([left(), plain().map(({ name }) => name)]).toEqual([[], []])
  }, 240_000)
})
