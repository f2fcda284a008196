import type { Size } from './measure-picture.ts'

/**
 * The largest size that any part of it declares, since a canvas and its picture need not agree. Null for bytes that are
 * no WebP, and for one that moves: whose frames a decoder would all keep.
 */
export function webpSize(bytes: Uint8Array): Size | null {
  if (text(bytes, 0) !== 'RIFF' || text(bytes, 8) !== 'WEBP') return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [width, height] = [0, 0]
  for (let at = 12; at + 8 <= bytes.length; ) {
    const kind = text(bytes, at)
    const length = view.getUint32(at + 4, true)
    if (kind === 'ANIM' || kind === 'ANMF') return null
    const size = declared(kind, view, at + 8)
    width = Math.max(width, size?.[0] ?? 0)
    height = Math.max(height, size?.[1] ?? 0)
    // Chunks are filled up to an even length.
    at += 8 + length + (length % 2)
  }
  return width > 0 ? { width, height, orientation: 1 } : null
}

function declared(kind: string, view: DataView, at: number): [number, number] | null {
  if (at + 10 > view.byteLength) return null
  if (kind === 'VP8X') return [1 + uint24(view, at + 4), 1 + uint24(view, at + 7)]
  if (kind === 'VP8 ') return [view.getUint16(at + 6, true) & 0x3fff, view.getUint16(at + 8, true) & 0x3fff]
  if (kind !== 'VP8L') return null
  const bits = view.getUint32(at + 1, true)
  return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)]
}

const uint24 = (view: DataView, at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
const text = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
