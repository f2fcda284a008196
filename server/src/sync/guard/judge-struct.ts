import { FIELDS, isMarker } from '@copydesk/shared/copy'
import type { DecodedStruct } from './decode-update.ts'
import { isMapRoot, judgeEntry } from './judge-entry.ts'
import type { Place } from './places.ts'
import { unknownContent } from './refusals.ts'

const TEXTS: ReadonlySet<string> = new Set(FIELDS)

/** Whether the schema has room for this there. Text holds characters and markers; all else stands in maps. [SY9] */
export function judgeStruct({ client, content }: DecodedStruct, { root, key }: Place): void {
  if (TEXTS.has(root)) {
    if (key !== null || content.is === 'values') throw unknownContent('something in the text')
    if (content.is === 'embed' && !isMarker(content.value)) throw unknownContent('something in the text')
    return
  }
  if (!isMapRoot(root) || key === null) throw unknownContent()
  if (content.is === 'deleted') return
  if (content.is !== 'values' || !content.values.every((value) => judgeEntry(root, key, value, client)))
    throw unknownContent(`something under “${root}”`)
}
