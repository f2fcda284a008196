import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../peers/', import.meta.url)

/** Path of a file of the peers' packages, or of our own beside them. */
export const peerPath = (path: string) => new URL(path, FOLDER).pathname

/**
 * Installs the peers, once: they are measured, and nothing of ours runs on them. No script of theirs is run; those with
 * native code bring it in their packages.
 */
export function installPeers() {
  if (existsSync(peerPath('node_modules/.package-lock.json'))) return
  console.log('Installing the servers to compare with …')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER.pathname,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

export function versionOfPeer(name: string): string {
  const file = peerPath(`node_modules/${name}/package.json`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** A sentence when the peers are not installed. */
export async function noPeers(): Promise<string | null> {
  return existsSync(peerPath('node_modules/yjs')) ? null : 'The peers are not installed.'
}
