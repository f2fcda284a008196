import type { Saving, Waiting } from './saving.ts'

/** As it stands at the foot of the page. What is counted stands apart: the rest does not change with every key. */
export interface SavingWords {
  short: string
  /** Goes on from `short` where there is room. */
  rest: string
  /** "3 changes wait", for the line. */
  count: string
}

export function savingWords(saving: Saving): SavingWords {
  switch (saving.is) {
    case 'opening':
      return { short: 'Opening…', rest: '', count: '' }
    case 'saved':
      return { short: 'Saved', rest: '', count: '' }
    case 'saving':
      return { short: 'Saving…', rest: '', count: '' }
    case 'slow':
      return {
        short: 'Not on the server yet',
        rest: `: ${placeWords(saving, 'the line is slow')}`,
        count: '',
      }
    case 'offline':
      return {
        short: 'Offline',
        rest: `: ${placeWords(saving, 'your words are kept on this computer')}`,
        count: countWords(saving.waiting),
      }
    case 'refused':
      return {
        short: saving.waiting > 0 ? 'Not saved' : 'Not connected',
        rest: saving.waiting > 0 ? `: ${placeWords(saving, 'your words are kept on this computer')}` : '',
        count: '',
      }
    default:
      return saving satisfies never
  }
}

const placeWords = ({ kept }: Waiting, where: string) =>
  kept ? where : 'your words are kept on this page only'

function countWords(waiting: number): string {
  if (waiting === 0) return ''
  return waiting === 1 ? '1 change waits' : `${waiting} changes wait`
}
