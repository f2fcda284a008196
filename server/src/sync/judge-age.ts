import { SCHEMA } from '@copydesk/shared/copy'
import { Refusal } from '@copydesk/shared/refusal'

/** What a page says of itself in the address of its socket; null where it says nothing, as plain clients do. */
export interface PageAge {
  /** Number of the schema that it was built for. */
  schema: string | null
  /** The life of the room that it was opened in. */
  epoch: string | null
}

/** Whether what a page holds, and would write, still belongs to the room; a refusal when it does not. [SY17] */
export function judgeAge({ schema, epoch }: PageAge, roomEpoch: number): Refusal | null {
  // What is no number is older than any.
  if (schema !== null && !(Number(schema) >= SCHEMA))
    return new Refusal('old-schema', 'This page is older than the story that it shows. Reload it to go on.')
  if (epoch !== null && Number(epoch) !== roomEpoch)
    return new Refusal(
      'old-epoch',
      'This story was restored from an earlier state. The words are kept on your page.',
    )
  return null
}
