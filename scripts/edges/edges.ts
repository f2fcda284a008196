import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'oxc-parser'
import { isTest, RULES } from './rules.ts'

export interface BadEdge {
  file: string
  imports: string
  why: string
}

/** Every import of the files that the rules forbid. Paths are relative to `root`; type imports count too. */
export function badEdges(root: string, files: readonly string[]): BadEdge[] {
  return files.flatMap((file) => {
    const rule = RULES.find(({ from }) => from.test(file))
    if (!rule) return []
    const walls = isTest(file)
      ? rule.never.filter(({ to }) => /\^\((client|server)/.test(to.source))
      : rule.never
    return importsOf(root, file).flatMap((imported) => {
      const broken = walls.find(({ to }) => to.test(imported))
      return broken ? [{ file, imports: imported, why: broken.why }] : []
    })
  })
}

function importsOf(root: string, file: string): string[] {
  const { module, errors } = parseSync(file, readFileSync(join(root, file), 'utf8'))
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`)
  const requests = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map((one) => literal(root, file, one.moduleRequest)),
  ]
  return requests.map((request) => placeOf(file, request))
}

/** `import('./x.ts')`: the parser gives only where the words stand. */
function literal(root: string, file: string, span: { start: number; end: number }): string {
  return readFileSync(join(root, file), 'utf8')
    .slice(span.start, span.end)
    .replace(/^['"`]|['"`]$/g, '')
}

function placeOf(file: string, request: string): string {
  if (request.startsWith('.')) return relative('.', join(dirname(file), request))
  const own = /^@copydesk\/(client|server|shared|e2e)(?:\/(.*))?$/.exec(request)
  return own ? `${own[1]}/src/${own[2] ?? ''}` : request
}
