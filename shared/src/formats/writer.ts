import type { PublishableCopy } from '../copy/blocks.ts'

/** A way out of the newsroom. It is given publishable copy and nothing else, so that nothing else can leave. */
export interface FormatWriter {
  mediaType: string
  /** Of a file's name, without the dot. */
  extension: string
  write(publishable: PublishableCopy): string
}
