export { decodeUnicode } from './decode-unicode.ts'
export { FORMATS, type Format, writeFormat } from './formats.ts'
export {
  decodeWire,
  LARGEST_WIRE,
  readWire,
  remarksOn,
  type WireBlock,
  type WireReading,
} from './wire/index.ts'
