import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a program did to a file in its folder, as `disk-shim.c` notes it. */
type DiskAct = { file: string } & (
  | { is: 'write'; offset: number; bytes: Uint8Array }
  | { is: 'truncate'; length: number }
  | { is: 'sync' }
  | { is: 'sync-failed' }
  | { is: 'remove' }
)

const NAME = 32

/** Reads the log; each act with the length of the log up to it. */
export function readDiskLog(path: string): { act: DiskAct; end: number }[] {
  const log = readFileSync(path)
  const acts: { act: DiskAct; end: number }[] = []
  for (let at = 0; at < log.length; ) {
    const kind = String.fromCharCode(log[at] as number)
    const file = log.toString('latin1', at + 1, at + 1 + NAME).replace(/\0.*$/s, '')
    at += 1 + NAME
    const number = () => {
      at += 8
      return Number(log.readBigInt64LE(at - 8))
    }
    const act = readAct()
    acts.push({ act: { file, ...act }, end: at })

    function readAct() {
      switch (kind) {
        case 'w': {
          const offset = number()
          const length = number()
          at += length
          return { is: 'write', offset, bytes: log.subarray(at - length, at) } as const
        }
        case 't':
          return { is: 'truncate', length: number() } as const
        case 's':
          return { is: 'sync' } as const
        case 'f':
          return { is: 'sync-failed' } as const
        case 'u':
          return { is: 'remove' } as const
        default:
          throw new Error(`The log of the disk has a "${kind}" at ${at}.`)
      }
    }
  }
  return acts
}

/**
 * Leaves in a folder what a disk holds whose power is cut: what was synced, and of the rest what luck has it. A write
 * that a failed sync was to bring there is never brought by a later one.
 * @param reached whether a write that was not synced is there all the same.
 */
export function cutPower(acts: readonly DiskAct[], folder: string, reached: () => boolean) {
  const files = new Map<string, { there: Buffer; waiting: DiskAct[] }>()
  for (const act of acts) {
    const file = files.get(act.file) ?? { there: Buffer.alloc(0), waiting: [] }
    files.set(act.file, file)
    if (act.is === 'write' || act.is === 'truncate') file.waiting.push(act)
    else if (act.is === 'remove') files.delete(act.file)
    else settle(file, act.is === 'sync' ? () => true : reached)
  }
  for (const [name, file] of files) {
    settle(file, reached)
    // Shared memory, which a machine that starts finds empty.
    if (!name.endsWith('-shm')) writeFileSync(join(folder, name), file.there)
  }
}

function settle(file: { there: Buffer; waiting: DiskAct[] }, reached: () => boolean) {
  for (const act of file.waiting) {
    if (!reached()) continue
    if (act.is === 'truncate') file.there = resized(file.there, act.length)
    if (act.is !== 'write') continue
    file.there = resized(file.there, Math.max(file.there.length, act.offset + act.bytes.length))
    file.there.set(act.bytes, act.offset)
  }
  file.waiting = []
}

function resized(bytes: Buffer, length: number): Buffer {
  if (length <= bytes.length) return bytes.subarray(0, length)
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length)])
}
