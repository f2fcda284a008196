import { deflateSync } from 'node:zlib'
import { PhotonImage } from '@cf-wasm/photon/node'
import { Random } from '@copydesk/shared/testing'
import { describe, expect, test } from 'vitest'
import { SEED_OF_RUN } from '../../testing/seed-of-run.ts'
import { measurePicture } from './measure-picture.ts'
import { paintPicture } from './paint-picture.ts'

/** Wide, and red at the left, green at the right; the lower half darker. */
function picture(width: number, height: number): PhotonImage {
  const pixels = new Uint8Array(width * height * 4)
  for (let at = 0; at < width * height; at++) {
    const [left, upper] = [at % width < width / 2, at < (width * height) / 2]
    const strength = upper ? 255 : 120
    pixels.set([left ? strength : 0, left ? 0 : strength, 0, 255], at * 4)
  }
  return new PhotonImage(pixels, width, height)
}

const seed = SEED_OF_RUN

const wide = picture(400, 200)
const files = { PNG: wide.get_bytes(), JPEG: wide.get_bytes_jpeg(90), WebP: wide.get_bytes_webp() }

/** What stands in a corner: r(ed) or g(reen), and upper case where it is bright. */
function corners(jpeg: Uint8Array): string {
  const image = PhotonImage.new_from_byteslice(jpeg)
  const side = image.get_width()
  expect([side, image.get_height()]).toEqual([256, 256])
  const pixels = image.get_raw_pixels()
  const places = [
    [10, 10],
    [side - 10, 10],
    [10, side - 10],
    [side - 10, side - 10],
  ] as const
  return places
    .map(([x, y]) => {
      const [red = 0, green = 0] = pixels.subarray((y * side + x) * 4)
      const letter = red > green ? 'r' : 'g'
      return Math.max(red, green) > 190 ? letter.toUpperCase() : letter
    })
    .join('')
}

/** The JPEG with an EXIF part in front: which way up the camera was held, and a secret place. */
function held(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = Buffer.from([
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
  ])
  const words = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('taken at 12 Secret Street')])
  const length = Buffer.from([0xff, 0xe1, 0, words.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), length, words, jpeg.subarray(2)])
}

const chunk = (kind: string, data: Uint8Array) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4)])
}

/** A PNG that claims so many pixels, and has hardly any. */
function claiming(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 6, 0, 0, 0], 8)
  const signature = files.PNG.subarray(0, 8)
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', deflateSync(Buffer.alloc(1000)))])
}

const refusal = (bytes: Uint8Array) =>
  paintPicture(bytes).then(
    () => 'taken',
    (thrown: { code?: string }) => thrown.code,
  )

describe('somebody’s picture', () => {
  test.each(Object.entries(files))('is read from a %s and becomes a square', async (_, bytes) => {
    expect(measurePicture(bytes)).toEqual({ width: 400, height: 200, orientation: 1 })
    expect(corners(await paintPicture(bytes))).toBe('RGrg')
  })

  test.each([
    [1, 'RGrg'],
    [2, 'GRgr'],
    [3, 'grGR'],
    [4, 'rgRG'],
    [5, 'RrGg'],
    [6, 'rRgG'],
    [7, 'gGrR'],
    [8, 'GgRr'],
  ])('stands upright however the camera was held (%i), and says nothing of where', async (way, seen) => {
    const painted = await paintPicture(held(files.JPEG, way))
    expect(corners(painted)).toBe(seen)
    expect(Buffer.from(painted).toString('latin1')).not.toMatch(/Secret|Exif/)
  })

  test('that claims more pixels than a camera has is refused before it is decoded', async () => {
    expect(await refusal(claiming(60_000, 60_000))).toBe('too-large')
    expect(await refusal(claiming(0, 10))).toBe('unreadable')
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;')],
    ['a JPEG’s first bytes', files.JPEG.subarray(0, 3)],
    ['a moving WebP', Buffer.concat([files.WebP.subarray(0, 12), Buffer.from('ANIM\x06\0\0\0\0\0\0\0\0\0')])],
    ['a PNG without pixels', claiming(50, 50)],
  ])('is not %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('unreadable')
  })

  test('of hostile bytes is refused or painted, and nothing else', async () => {
    const random = new Random(seed)
    const spoilt = Object.values(files).flatMap((file) =>
      Array.from({ length: 4 }, () => {
        const bytes = file.slice()
        for (let count = 0; count < 12; count++) bytes[random.below(bytes.length)] = random.below(256)
        return bytes
      }),
    )
    for (const bytes of spoilt)
      expect(['taken', 'unreadable', 'too-large'], `seed ${seed}`).toContain(await refusal(bytes))
  })
})
