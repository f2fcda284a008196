import { Worker } from 'node:worker_threads'
import { Refusal } from '@copydesk/shared/refusal'
import { measurePicture, unreadable } from './measure-picture.ts'
import type { Painted, ToPaint } from './paint-messages.ts'

/** The largest picture that is taken is painted in a second; a busy machine may need some more. */
const LONGEST_MS = 20_000
/** Each holds its picture, decoded, in memory: they go one after the other, and not many wait. */
const MOST_WAITING = 8

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Somebody's picture as it is kept: a square JPEG, upright, of which nothing but the pixels was in the file. */
export async function paintPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const { orientation } = measurePicture(bytes)
  if (waiting >= MOST_WAITING)
    throw new Refusal('too-many', 'Many pictures are being read just now. Try again in a minute.')
  waiting++
  const painted = last.then(() => paint({ bytes, orientation }))
  // Whoever waits behind it is served whatever became of it.
  last = painted.catch(() => {}).finally(() => waiting--)
  return painted
}

function paint(toPaint: ToPaint): Promise<Painted> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), {
      workerData: toPaint,
      resourceLimits: { maxOldGenerationSizeMb: 128 },
      // What the decoder says of hostile bytes is nobody's affair.
      stdout: true,
      stderr: true,
    })
    const end = () => {
      clearTimeout(late)
      void worker.terminate()
    }
    const late = setTimeout(() => {
      end()
      reject(new Refusal('unreadable', 'That picture takes too long to read. Save it smaller and try again.'))
    }, LONGEST_MS)
    worker.once('message', (painted: Painted) => {
      end()
      resolve(painted)
    })
    worker.once('error', () => {
      end()
      reject(unreadable())
    })
    worker.once('exit', () => {
      end()
      reject(unreadable())
    })
  })
}
