import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Where a file is written before it takes the place of another; one that is left was cut short. */
export const newNameOf = (file: string) => `${file}.new`

/** Whole or not at all, and on disk when it resolves. */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const written = await open(newNameOf(file), 'w', 0o600)
  try {
    await written.writeFile(bytes)
    await written.sync()
  } finally {
    await written.close()
  }
  await rename(newNameOf(file), file)
  await syncFolder(dirname(file))
}

/** Writes over the same place of the disk first: a name that goes leaves the bytes where they are. */
export async function destroyFile(file: string): Promise<void> {
  const there = await open(file, 'r+').catch(absent(() => null))
  if (!there) return
  try {
    const { size } = await there.stat()
    await there.write(randomBytes(size), 0, size, 0)
    await there.sync()
  } finally {
    await there.close()
  }
  await rm(file)
  await syncFolder(dirname(file))
}

/** What is answered for a file that is not there; any other failure stays one. */
export const absent =
  <T>(instead: () => T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead()
    throw error
  }

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
