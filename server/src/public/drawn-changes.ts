import { setImmediate as aTurn } from 'node:timers/promises'
import type { PublishableCopy } from '@copydesk/shared/copy'
import { NewestFew } from '../newest-few.ts'
import { sha256 } from '../sha256.ts'
import { changesHtml } from './changes-html.ts'

/** Of the pairs that readers ask for most; a long day's story has some forty. */
const drawn = new NewestFew<Promise<readonly string[]>>(1000)
let drawing: Promise<unknown> = Promise.resolve()

/**
 * What changed between two publications, drawn once, whoever asks how often: comparing long copies holds everybody up
 * who types here. One pair is compared at a time, with a turn for everybody else before it.
 */
export function drawnChanges(before: PublishableCopy, after: PublishableCopy): Promise<readonly string[]> {
  // By their words: what must not be read any more is taken out of a copy that is kept.
  const key = sha256(JSON.stringify([before, after]))
  const kept = drawn.get(key)
  if (kept) return kept
  const began = drawing.then(() => aTurn()).then(() => changesHtml(before, after))
  drawing = began.catch(() => {})
  began.catch(() => drawn.delete(key))
  drawn.set(key, began)
  return began
}
