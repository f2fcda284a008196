import { createReadStream } from 'node:fs'
import { Refusal } from '@copydesk/shared/refusal'
import { readAll } from './streams.ts'

/** What stands in a file, and one byte more than is read at most: so a larger file is told from one that is just so large. */
export async function bytesOf(file: string, most: number): Promise<Uint8Array> {
  try {
    return await readAll(createReadStream(file, { end: most }), most + 1)
  } catch (error) {
    // What the system says of the file, as a sentence that says what to do.
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new Refusal('not-found', isGone ? `There is no file ${file}.` : `${file} cannot be read.`)
  }
}
