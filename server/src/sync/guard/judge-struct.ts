import { FIELDS } from '@copydesk/shared/copy'
import { type DecodedStruct, unknownContent } from './decode-update.ts'
import { judgeEntry, MAP_ROOTS } from './judge-entry.ts'
import type { Place } from './places.ts'

const TEXTS: ReadonlySet<string> = new Set(FIELDS)

/** Whether the schema has room for this there. Text holds characters and markers; everything else stands in maps. [SY9] */
export function judgeStruct({ client, content }: DecodedStruct, { root, key }: Place): void {
  if (TEXTS.has(root)) {
    if (key !== null || content.is === 'value') throw unknownContent()
    if (content.is === 'embed' && !isMarker(content.value)) throw unknownContent()
    return
  }
  if (!MAP_ROOTS.has(root) || key === null) throw unknownContent()
  if (content.is === 'deleted') return
  if (content.is !== 'value' || !judgeEntry(root, key, content.value, client)) throw unknownContent()
}

function isMarker(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { b, k, ...rest } = value as Record<string, unknown>
  return isWord(b, 64) && isWord(k, 40) && Object.keys(rest).length === 0
}

const isWord = (value: unknown, most: number): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= most
