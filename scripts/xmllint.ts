import { spawnSync } from 'node:child_process'
import { installFromDebian } from './debian-package.ts'

/** Installs what holds XML against official schemas, where that is allowed; tests without it say that they are skipped. */
export function wantXmllint(): void {
  if (spawnSync('xmllint', ['--version']).status === 0) return
  installFromDebian('libxml2-utils', 'What is written as XML is held against the official schemas by xmllint')
}
