import { didAct } from './did-act.ts'

/** Which editor said that it may go out. */
export const cleared = didAct('cleared', 'clear', 'cleared it')
