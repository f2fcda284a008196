import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own, that a test can fill and free again. */
export interface SmallDisk {
  folder: string
  /** Until not a byte has room. */
  fill(): void
  free(): void
  close(): void
}

/** Mounts one, or says why that cannot be done here. */
export function smallDisk(megabytes = 24): SmallDisk | { why: string } {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'copydesk-test', folder], {
    encoding: 'utf8',
  })
  if (mounted.status !== 0) {
    rmdirSync(folder)
    return { why: `no small disk may be mounted here (${(mounted.stderr ?? 'no mount').trim()})` }
  }
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill() {
      const file = openSync(ballast, 'a')
      try {
        for (let bytes = 1024 * 1024; bytes >= 1; ) {
          try {
            writeSync(file, new Uint8Array(bytes))
          } catch {
            // Full for so much at once.
            bytes = Math.floor(bytes / 2)
          }
        }
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(ballast, { force: true }),
    close() {
      spawnSync('umount', [folder])
      rmdirSync(folder)
    },
  }
}
