import { didAct } from './did-act.ts'

/** Who handed it to the desk. */
export const filed = didAct('filed', 'file', 'filed it')
