import { randomBytes } from 'node:crypto'

/** What stands in a link behind the #: 192 bits, so that nobody comes upon one. */
export const newLinkSecret = (): string => randomBytes(24).toString('base64url')
