import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs a package of Debian's where that is allowed; false where it is not. Throws when the installation fails. */
export function installFromDebian(name: string, why: string): boolean {
  const root = process.getuid?.() === 0
  const sudo = !root && spawnSync('sudo', ['-n', 'true']).status === 0
  if (!existsSync('/usr/bin/apt-get') || !(root || sudo)) return false
  console.log(`${why}: installing it from Debian.`)
  const [command, ...first]: [string, ...string[]] = root ? ['apt-get'] : ['sudo', 'apt-get']
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] }
  execFileSync(command, [...first, 'update', '-q'], quiet)
  execFileSync(command, [...first, 'install', '-y', '-q', '--no-install-recommends', name], quiet)
  return true
}
