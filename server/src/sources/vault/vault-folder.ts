import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { seal, unseal } from './seal.ts'
import type { VaultKeys } from './vault-keys.ts'

const KEY_BYTES = 32
const ENDING = '.entry'
/** Ids of entries are ours; a name of a file is no place for anything else. */
const ENTRY = /^[A-Za-z0-9_-]{1,64}$/
const belongsTo = (entry: string) => `copydesk vault key ${entry}`

/**
 * The outer key in a file, a line of hexadecimal figures, and beside it a folder with a small file for each entry: its
 * key, wrapped with the outer one. A file can be destroyed; a row cannot, since a database keeps what it deletes in its
 * log, in free pages and in its backups.
 */
export function openVaultFolder(keyFile: string): VaultKeys {
  const folder = join(dirname(keyFile), `${basename(keyFile).replace(/\.[^.]*$/, '')}-entries`)
  const fileOf = (entry: string) => {
    if (!ENTRY.test(entry)) throw new Error('An id of an entry is made here.')
    return join(folder, entry + ENDING)
  }
  const entries = async () =>
    (await readdir(folder).catch(absent(() => [] as string[]))).flatMap((name) =>
      name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : [],
    )
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
  const newestKey = async (): Promise<Uint8Array> => {
    const [newest] = await outerKeys()
    if (newest) return newest
    if ((await entries()).length > 0)
      throw new Error('The key of the vault is missing: its entries were wrapped with it. Put it back.')
    await mkdir(dirname(keyFile), { recursive: true })
    try {
      await writeDurably(keyFile, linesOf([newKey()]), 'wx')
    } catch (error) {
      // Of two that begin at once one writes, and both read the same.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    return (await outerKeys())[0] as Uint8Array
  }
  const unwrap = async (entry: string): Promise<Uint8Array | null> => {
    const wrapped = await readFile(fileOf(entry)).catch(absent(() => null))
    if (!wrapped) return null
    for (const outer of await outerKeys()) {
      const key = unseal(outer, belongsTo(entry), wrapped)
      if (key) return key
    }
    throw new Error('An entry of the vault was wrapped with another key. Put the right key in its place.')
  }
  return {
    async make(entry) {
      const outer = await newestKey()
      const key = newKey()
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeDurably(fileOf(entry), seal(outer, belongsTo(entry), key), 'wx')
      await syncFolder(folder)
      return key
    },
    read: unwrap,
    async destroy(entry) {
      const file = fileOf(entry)
      const there = await open(file, 'r+').catch(absent(() => null))
      if (!there) return
      // Over the same place of the disk first: a name that goes leaves the bytes where they are.
      try {
        const { size } = await there.stat()
        await there.write(randomBytes(size), 0, size, 0)
        await there.sync()
      } finally {
        await there.close()
      }
      await rm(file)
      await syncFolder(folder)
    },
    async rotate() {
      const before = await newestKey()
      const after = newKey()
      await replace(keyFile, linesOf([after, ...(await outerKeys())]))
      const all = await entries()
      for (const entry of all) {
        const key = await unwrap(entry)
        if (key) await replace(fileOf(entry), seal(after, belongsTo(entry), key))
      }
      await replace(keyFile, linesOf([after]))
      before.fill(0)
      return all.length
    },
  }
}

const newKey = () => new Uint8Array(randomBytes(KEY_BYTES))
const linesOf = (keys: readonly Uint8Array[]) =>
  new TextEncoder().encode(keys.map((key) => `${Buffer.from(key).toString('hex')}\n`).join(''))

/** What is answered for a file that is not there; any other failure stays one. */
const absent =
  <T>(instead: () => T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead()
    throw error
  }

async function writeDurably(file: string, bytes: Uint8Array, flag: 'wx' | 'w'): Promise<void> {
  const written = await open(file, flag, 0o600)
  try {
    await written.writeFile(bytes)
    await written.sync()
  } finally {
    await written.close()
  }
}

/** Whole or not at all. */
async function replace(file: string, bytes: Uint8Array): Promise<void> {
  await writeDurably(`${file}.new`, bytes, 'w')
  await rename(`${file}.new`, file)
  await syncFolder(dirname(file))
}

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
