import { createHash, randomBytes } from 'node:crypto'

/** What stands in a link behind the #: 192 bits, so that nobody comes upon one. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

/** As it is kept: whoever reads the files cannot follow the link. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
