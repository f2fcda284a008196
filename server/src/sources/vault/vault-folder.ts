import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '@copydesk/shared/refusal'
import { absent, destroyFile, newNameOf, replaceFile } from './durable-file.ts'
import { seal, unseal } from './seal.ts'
import type { VaultKeys } from './vault-keys.ts'

const KEY_BYTES = 32
const ENDING = '.entry'
/** Ids of entries are ours; a name of a file is no place for anything else. */
const ENTRY = /^[A-Za-z0-9_-]{1,64}$/
/** So often a reader looks again who came between the two files of a rotation. */
const MOST_LOOKS = 3
const belongsTo = (entry: string) => `copydesk vault key ${entry}`

/** Lets one at a time change what is in a folder, of however many processes. */
type InTurn = <T>(folder: string, change: () => Promise<T>) => Promise<T>

/**
 * The outer key in a file, a line of hexadecimal figures, and beside it a folder with a small file for each entry: its
 * key, wrapped with the outer one. A file can be destroyed; a row cannot, since a database keeps what it deletes in its
 * log, in free pages and in its backups. Whoever changes anything here holds the folder's lock.
 */
export function openVaultFolder(keyFile: string, inTurn: InTurn): VaultKeys {
  const folder = join(dirname(keyFile), `${basename(keyFile).replace(/\.[^.]*$/, '')}-entries`)
  const fileOf = (entry: string) => {
    if (!ENTRY.test(entry)) throw new Error('An id of an entry is made here.')
    return join(folder, entry + ENDING)
  }
  const names = () => readdir(folder).catch(absent(() => [] as string[]))
  const entries = async () =>
    (await names()).flatMap((name) => (name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : []))
  /** The newest first; more than one only while they are changed. */
  const outerKeys = async (): Promise<Uint8Array[]> => {
    const text = await readFile(keyFile, 'utf8').catch(absent(() => ''))
    const keys = text
      .split('\n')
      .filter(Boolean)
      .map((line) => Uint8Array.from(Buffer.from(line, 'hex')))
    if (keys.some(({ length }) => length !== KEY_BYTES))
      throw new Error('The key of the vault is not as it was written: put the right file in its place.')
    return keys
  }
  /** Also where a full disk left an empty file of it. */
  const newestKey = async (): Promise<Uint8Array> => {
    const [newest] = await outerKeys()
    if (newest) return newest
    if ((await entries()).length > 0)
      throw new Error('The key of the vault is missing: its entries were wrapped with it. Put it back.')
    const made = newKey()
    await replaceFile(keyFile, linesOf([made]))
    return made
  }
  const unwrap = async (entry: string): Promise<Uint8Array | null> => {
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const wrapped = await readFile(fileOf(entry)).catch(absent(() => null))
      if (!wrapped) return null
      for (const outer of await outerKeys()) {
        const key = unseal(outer, belongsTo(entry), wrapped)
        if (key) return key
      }
    }
    throw new Error('An entry of the vault was wrapped with another key. Put the right key in its place.')
  }
  return {
    async make(entry) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      return inTurn(folder, async () => {
        const outer = await newestKey()
        const key = newKey()
        await replaceFile(fileOf(entry), seal(outer, belongsTo(entry), key))
        return key
      })
    },
    read: unwrap,
    async destroy(entry) {
      const file = fileOf(entry)
      if ((await names()).length === 0) return
      await inTurn(folder, async () => {
        // A rotation that was cut short may have left it a second time.
        await destroyFile(newNameOf(file))
        await destroyFile(file)
      })
    },
    async kept() {
      const ending = new RegExp(`${ENDING}(?:${newNameOf('')})?$`)
      return [
        ...new Set((await names()).flatMap((name) => (ending.test(name) ? name.replace(ending, '') : []))),
      ]
    },
    async rotate() {
      if ((await outerKeys()).length === 0)
        throw new Refusal(
          'not-found',
          `There is no key of a vault at ${keyFile}. Name the one that the server uses with --vault-key-file.`,
        )
      await mkdir(folder, { recursive: true, mode: 0o700 })
      return inTurn(folder, async () => {
        const after = newKey()
        await replaceFile(keyFile, linesOf([after, ...(await outerKeys())]))
        for (const name of await names())
          if (name.endsWith(newNameOf(ENDING))) await destroyFile(join(folder, name))
        const all = await entries()
        for (const entry of all) {
          const key = await unwrap(entry)
          if (key) await replaceFile(fileOf(entry), seal(after, belongsTo(entry), key))
        }
        await replaceFile(keyFile, linesOf([after]))
        return all.length
      })
    },
  }
}

const newKey = () => new Uint8Array(randomBytes(KEY_BYTES))
const linesOf = (keys: readonly Uint8Array[]) =>
  new TextEncoder().encode(keys.map((key) => `${Buffer.from(key).toString('hex')}\n`).join(''))
