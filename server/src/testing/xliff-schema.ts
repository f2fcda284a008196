import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SCHEMAS = new URL('../../../../shared/schemas/', import.meta.url).pathname

/** Why what is written cannot be held against the official schema here; null where it can. */
export const withoutXliffSchema: string | null = !existsSync(`${SCHEMAS}xliff_core_2.0.xsd`)
  ? 'the schema of XLIFF is not beside the project (../shared/schemas/xliff_core_2.0.xsd)'
  : spawnSync('xmllint', ['--version']).status !== 0
    ? 'there is no xmllint (Debian: apt install libxml2-utils)'
    : null
if (withoutXliffSchema !== null) process.stdout.write(`skipped: ${withoutXliffSchema}\n`)

/** What the official core schema has against a file; null where it has nothing. */
export function schemaFaults(xliff: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-xliff-'))
  try {
    copyFileSync(`${SCHEMAS}xliff_core_2.0.xsd`, join(folder, 'core.xsd'))
    // Where the schema looks for it.
    const beside = join(folder, 'informativeCopiesOf3rdPartySchemas', 'w3c')
    mkdirSync(beside, { recursive: true })
    copyFileSync(`${SCHEMAS}xml.xsd`, join(beside, 'xml.xsd'))
    writeFileSync(join(folder, 'file.xlf'), xliff)
    const files = ['--nonet', '--noout', '--schema', 'core.xsd', 'file.xlf']
    execFileSync('xmllint', files, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    return null
  } catch (error) {
    // It says on stderr what is wrong, and ends with another code than 0.
    return String((error as { stderr?: unknown }).stderr ?? error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
