import { livingPages } from '../acts/living-pages.ts'

/** Of what is written in comments. */
export const { note: noteTalk, has: isTalkSent } = livingPages()
