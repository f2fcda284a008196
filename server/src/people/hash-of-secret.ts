import { sha256 } from '../sha256.ts'

/**
 * The secret of a link, a token or a key as it is kept: whoever reads the files can use none of them. Nobody can guess
 * what it was made of, so that it needs no salt.
 */
export const hashOfSecret = (secret: string): string => sha256(secret)
