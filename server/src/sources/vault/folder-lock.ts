import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

const TRY_AGAIN_MS = 20
const LONGEST_WAIT_MS = 60_000
const SQLITE_BUSY = 5

/**
 * Lets one at a time change the keys of a folder, of however many processes. The lock is the operating system's on a
 * file of its own, so it ends with the process, however that ends.
 */
export async function withFolderLock<T>(folder: string, change: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(join(folder, 'keys.lock'))
  try {
    for (let waited = 0; !isHeld(lock); waited += TRY_AGAIN_MS) {
      if (waited >= LONGEST_WAIT_MS)
        throw new Error('The keys of the vault are being changed by another process. Try again.')
      await sleep(TRY_AGAIN_MS)
    }
    return await change()
  } finally {
    lock.close()
  }
}

function isHeld(lock: DatabaseSync): boolean {
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error
    return false
  }
}
