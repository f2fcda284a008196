/*
 * Decodes one picture and paints it anew: a square of pixels and nothing else that was in the file. It runs in a thread
 * of its own, which ends with the picture: what a decoder took for hostile bytes goes with it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { crop, PhotonImage, resize, SamplingFilter } from '@cf-wasm/photon/node'
import { type Painted, PICTURE_SIDE, type ToPaint } from './paint-messages.ts'
import { upright } from './upright.ts'

/** A face at this quality has 10 to 20 kB. */
const QUALITY = 85

const { bytes, orientation } = workerData as ToPaint
const taken = PhotonImage.new_from_byteslice(bytes)
const [width, height] = [taken.get_width(), taken.get_height()]
const side = Math.min(width, height)
const [left, top] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)]
const square = crop(taken, left, top, left + side, top + side)
const small = resize(square, PICTURE_SIDE, PICTURE_SIDE, SamplingFilter.Lanczos3)
const pixels = upright(small.get_raw_pixels(), PICTURE_SIDE, orientation)
const painted: Painted = new PhotonImage(pixels, PICTURE_SIDE, PICTURE_SIDE).get_bytes_jpeg(QUALITY)
parentPort?.postMessage(painted)
