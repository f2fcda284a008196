import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** SQLite's primary results that are about the disk or the file, and not about what was asked. */
const RESULTS: Record<number, string> = {
  5: 'another program keeps the database locked',
  8: 'the disk is read-only',
  10: 'the disk reports errors',
  11: 'the file of the newsroom is damaged',
  13: 'the disk is full',
  14: 'the file of the newsroom cannot be opened',
  15: 'the locks of the database do not work',
  22: 'the file of the newsroom may not grow further',
  23: 'the file of the newsroom may not be used',
  26: 'the file of the newsroom is damaged',
}

const PRIMARY = 0xff
const BUSY = 5
const FULL = 13

/** What the disk, or the file, does wrong according to an error of SQLite's; null when it is not about them. */
export function diskFault(errcode: number | undefined): string | null {
  return errcode === undefined ? null : (RESULTS[errcode & PRIMARY] ?? null)
}

/**
 * Whether a connection may be believed after it. A full disk has undone what it was doing before anything was synced;
 * after an error of the disk itself nobody knows what reached it.
 */
export function leavesDoubt(errcode: number | undefined): boolean {
  if (diskFault(errcode) === null) return false
  const primary = (errcode ?? 0) & PRIMARY
  return primary !== BUSY && primary !== FULL
}

const SYSTEM: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the disk is read-only',
  EACCES: 'the folder of the newsroom may not be written to',
  EFBIG: 'the file of the newsroom may not grow further',
}

const PAGE = 4096

/**
 * Writes a page beside the database and syncs it: SQLite keeps to itself what the system said. Null when it works.
 */
export function diskFaultNow(file: string): string | null {
  const path = join(dirname(file), 'trial')
  try {
    const trial = openSync(path, 'w')
    try {
      writeSync(trial, new Uint8Array(PAGE))
      fsyncSync(trial)
    } finally {
      closeSync(trial)
      rmSync(path, { force: true })
    }
    return null
  } catch (error) {
    // The answer is the whole use of it.
    return SYSTEM[(error as NodeJS.ErrnoException).code ?? ''] ?? 'the disk reports errors'
  }
}
