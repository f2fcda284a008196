import { livingPages } from '../../acts/living-pages.ts'

/** Of what is said of blocks. */
export const { note: noteQueue, has: hasQueue } = livingPages()
