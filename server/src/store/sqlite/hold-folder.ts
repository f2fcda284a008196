import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '@copydesk/shared/refusal'

/**
 * Keeps a second server off the folder: each would hold rooms in memory that the other does not know of. The lock is
 * the operating system's on a file of its own, so it ends with the process, however that ends.
 */
export function holdFolder(directory: string): () => void {
  const lock = new DatabaseSync(join(directory, 'server.lock'))
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error
    throw new Refusal(
      'conflict',
      `Another server is running on ${directory}. Stop it, or choose another folder.`,
    )
  }
  return () => lock.close()
}

const SQLITE_BUSY = 5
