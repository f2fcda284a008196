import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLES } from '@copydesk/shared/credits/samples'

export interface LabelledLine {
  text: string
  language: string
  /** Empty when nobody said. */
  style: string
  expected: { name: string; role: string; place?: string }[]
}

/** Where they lie when they lie beside the project. */
const BESIDE = new URL('../../../shared/credits/', import.meta.url).pathname

export const ownLines = (): LabelledLine[] => SAMPLES.map((sample) => ({ ...sample, style: '' }))

/** Empty when there are none. */
export function labelledBeside(folder: string = BESIDE): LabelledLine[] {
  const file = join(folder, 'credit-lines.json')
  if (!existsSync(file)) return []
  const lines: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return (Array.isArray(lines) ? lines : []).map((line) => ({
    text: line.text,
    language: line.language,
    style: line.agency_style ?? '',
    expected: line.expected.map(({ name, role, location }: Record<string, string>) => ({
      name,
      role,
      ...(location ? { place: location } : {}),
    })),
  }))
}
