import { exifOrientation } from './exif-orientation.ts'
import type { Size } from './measure-picture.ts'

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]

/** Null for bytes that are no JPEG, or end before they say how large it is. */
export function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let orientation = 1
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] as number
    // Any number of FF may fill up before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    const begins = at + 4
    if (isFrame(marker))
      return begins + 5 <= bytes.length
        ? { height: view.getUint16(begins + 1), width: view.getUint16(begins + 3), orientation }
        : null
    // The scan begins and no frame was declared.
    if (marker === 0xda || length < 2) return null
    if (marker === 0xe1 && EXIF.every((byte, index) => bytes[begins + index] === byte))
      orientation = exifOrientation(bytes.subarray(begins + EXIF.length, at + 2 + length))
    at += 2 + length
  }
  return null
}

/** SOF0–SOF15, without the tables that stand among them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
