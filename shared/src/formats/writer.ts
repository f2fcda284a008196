import type { PublishableCopy } from '../copy/blocks.ts'

/** A way out of the newsroom. It is given publishable copy and nothing else, so that nothing else can leave. */
export interface FormatWriter {
  mediaType: string
  /** Of a file's name, without the dot. */
  extension: string
  /** @param embargoed what stands before all else on copy that its readers may not have yet. */
  write(publishable: PublishableCopy, embargoed: string | null): string
}
