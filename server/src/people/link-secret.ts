import { randomBytes } from 'node:crypto'
import { sha256 } from '../sha256.ts'

/** What stands in a link behind the #: 192 bits, so that nobody comes upon one. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

/** As it is kept: whoever reads the files cannot follow the link. */
export const hashOf = (secret: string): string => sha256(secret)
