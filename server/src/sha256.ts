import { createHash } from 'node:crypto'

/** In lower-case hexadecimal digits, 64 of them. */
export const sha256 = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex')
