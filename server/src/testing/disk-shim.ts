import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type DiskFault = 'eio' | 'sync' | 'erofs' | 'short' | 'hang'

/** What stands between a program and its disk; see `disk-shim.c`. */
export interface DiskShim {
  /** For the program that is started: its folder is the one that goes wrong, and is noted in `log` if that is given. */
  environment(folder: string, log?: string): Record<string, string>
  breaks(fault: DiskFault): void
  works(): void
  close(): void
}

/** Compiles it, or says why that cannot be done here. */
export function diskShim(): DiskShim | { why: string } {
  const place = mkdtempSync(join(tmpdir(), 'copydesk-shim-'))
  const library = join(place, 'disk-shim.so')
  const source = new URL('./disk-shim.c', import.meta.url).pathname
  const flags = ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl', '-lpthread']
  const compiled = spawnSync('gcc', flags, { encoding: 'utf8' })
  if (compiled.status !== 0) {
    rmSync(place, { recursive: true })
    return { why: `nothing that stands before a disk can be compiled here (${compiled.stderr ?? 'no gcc'})` }
  }
  const fault = join(place, 'fault')
  return {
    environment: (folder, log = '') => ({
      LD_PRELOAD: library,
      SHIM_FOLDER: folder,
      SHIM_FAULT: fault,
      SHIM_LOG: log,
    }),
    breaks: (what) => writeFileSync(fault, what),
    works: () => rmSync(fault, { force: true }),
    close: () => rmSync(place, { recursive: true, force: true }),
  }
}
