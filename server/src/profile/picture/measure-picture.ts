/*
 * Reads of a picture's bytes what must be known before anything decodes them: what they are, how many pixels they claim,
 * and which way up a camera held it. A decoder takes memory by the pixels that are claimed, not by those that are there.
 */
import { Refusal } from '@copydesk/shared/refusal'
import { jpegSize } from './jpeg-size.ts'
import { webpSize } from './webp-size.ts'

export interface Size {
  width: number
  height: number
  /** As EXIF counts it: 1 is upright. */
  orientation: number
}

/** A telephone's picture has twelve to twenty-four; decoded, this much is a hundred megabytes. */
const MOST_PIXELS = 25_000_000

export function measurePicture(bytes: Uint8Array): Size {
  const size = pngSize(bytes) ?? jpegSize(bytes) ?? webpSize(bytes)
  if (!size || size.width < 1 || size.height < 1) throw unreadable()
  if (size.width * size.height > MOST_PIXELS)
    throw new Refusal(
      'too-large',
      `That picture has too many pixels: at most ${MOST_PIXELS / 1_000_000} million. Save it smaller and try again.`,
    )
  return size
}

export const unreadable = () =>
  new Refusal('unreadable', 'That cannot be read as a picture. Choose a PNG, JPEG or WebP file.')

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 24 || !PNG.every((byte, at) => bytes[at] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20), orientation: 1 }
}
