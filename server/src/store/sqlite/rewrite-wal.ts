import { closeSync, existsSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'

const CHUNK = 1024 * 1024

/**
 * Brings the write-ahead log that is there onto the disk as it reads now. It may have been read from the system's memory
 * only: a process was killed before it synced, or was told that a sync had failed. What the system once failed to write
 * it holds for written, and a sync by itself would pass it over; so every byte is written again.
 */
export function rewriteWal(database: DatabaseSync, file: string) {
  const path = `${file}-wal`
  // Nobody else writes into it meanwhile: a command beside the server waits.
  database.exec('BEGIN IMMEDIATE')
  try {
    if (existsSync(path)) rewrite(path)
  } finally {
    database.exec('ROLLBACK')
  }
}

function rewrite(path: string) {
  const wal = openSync(path, 'r+')
  try {
    const chunk = new Uint8Array(CHUNK)
    for (let at = 0; ; ) {
      const read = readSync(wal, chunk, 0, CHUNK, at)
      if (read === 0) break
      for (let done = 0; done < read; ) done += writeSync(wal, chunk, done, read - done, at + done)
      at += read
    }
    fsyncSync(wal)
  } finally {
    closeSync(wal)
  }
}
