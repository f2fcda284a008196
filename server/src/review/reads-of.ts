import { blocksForReaders } from '@copydesk/shared/copy'
import { wordsKey } from '@copydesk/shared/sources'
import { Places, type Subject } from '@copydesk/shared/threads'
import { documentOf } from '../versions/copy-document.ts'
import type { KeptCopy } from '../versions/version-store.ts'

/** What a copy says where something is asked about, by which it is known again; null where that is no words of it. */
export function readsOf(
  { hash, working }: Pick<KeptCopy, 'hash' | 'working'>,
  subject: Subject,
): string | null {
  const { doc } = documentOf(working)
  switch (subject.on) {
    case 'edition':
      return hash
    case 'field': {
      const blocks = blocksForReaders(doc, subject.field)
      return wordsKey(blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'))
    }
    case 'stretch':
    case 'block': {
      const places = new Places(doc)
      return wordsKey(places.wordsOf(places.of(subject) ?? []))
    }
    case 'suggestion':
      return null
    default:
      return subject satisfies never
  }
}
