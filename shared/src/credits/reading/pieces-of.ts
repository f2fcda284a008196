import type { Folded } from './fold.ts'
import type { Token } from './token.ts'

/** A stretch between two separators of a list of names. */
export interface Piece {
  /** What stood before it. */
  by: 'start' | 'comma' | 'and' | 'at' | 'begins' | 'apart' | 'slash' | 'aside'
  /** The word for `at`, as it stood. */
  word: string
  text: string
  from: number
  /** It stands before its people: "東京で". */
  placeFirst: boolean
  /** A job stood behind or before it. */
  titled: boolean
  /** The title as it stood, where it says more than the role does. */
  title: string
  /** What stood before a job: whom the people behind it work for. */
  employer: string
}

const fresh = (by: Piece['by'], word: string, from: number): Piece => ({
  by,
  word,
  text: '',
  from,
  placeFirst: false,
  titled: false,
  title: '',
  employer: '',
})

/** Titles that a byline gives of itself and that are worth no more than the role. */
const PLAIN_TITLE = /^(?:(?:staff )?(?:writers?|reporters?)|\p{Lo}{1,6}|journalistes?|correspondante?s?)$/iu

export function piecesOf(line: Folded, tokens: readonly Token[], asides: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = []
  let piece = fresh('start', '', tokens[0]?.from ?? 0)
  const push = (): void => {
    if (piece.text !== '' || piece.titled) pieces.push(piece)
  }
  const turn = (by: Piece['by'], token: Token): void => {
    const empty = piece.text === '' && !piece.titled
    // Whether spaces stand around a slash tells two people from one and their agency.
    const spaced = token.kind === 'slash' && line.bare[token.from - 1] === ' '
    const said = spaced ? ' / ' : line.text.slice(token.from, token.to).trim()
    // "on aboard", ", and in": of two in a row the stronger one counts.
    if (empty && piece.by === 'at' && by !== 'at' && by !== 'begins') return
    if (empty && piece.by === 'apart') return
    const kept = empty && by === 'comma' && piece.by !== 'start' ? piece.by : by
    push()
    piece = fresh(kept, kept === by ? said : piece.word, token.to)
  }
  for (const token of tokens) {
    const said = line.text.slice(token.from, token.to).replace(/\s+/gu, ' ').trim()
    switch (token.kind) {
      case 'text':
        if (asides.has(token.from)) {
          turn('aside', token)
          piece.text = said
          piece.from = token.from
        } else if (piece.by === 'aside' && piece.text !== '') {
          // "Bruno (Henrique) Rodrigues": the bracket was within the name.
          const before = pieces.at(-1)
          if (before && /^\p{L}/u.test(said)) {
            before.text += ` ${piece.text} ${said}`
            piece = { ...(pieces.pop() as Piece) }
          } else piece.text += ` ${said}`
        } else if (piece.titled && piece.text === '' && /^\p{Ll}/u.test(said))
          piece.title = `${piece.title} ${said}`.trim()
        else {
          if (piece.text === '') piece.from = token.from
          const plain = said.replace(/ ?[=＝：]$/u, '')
          piece.text = piece.text === '' ? plain : `${piece.text} ${plain}`.trim()
        }
        break
      case 'job':
        piece.employer = piece.text
        piece.text = ''
        piece.titled = true
        if (!PLAIN_TITLE.test(said)) piece.title = said
        break
      case 'title':
        piece.titled = true
        if (!PLAIN_TITLE.test(said)) piece.title = piece.title === '' ? said : `${piece.title} ${said}`
        break
      case 'behind':
        piece.placeFirst = true
        push()
        piece = fresh('start', '', token.to)
        break
      case 'comma':
      case 'slash':
      case 'and':
      case 'at':
      case 'apart':
      case 'begins':
        // "A sowie B" joins, and only "A, sowie B" keeps apart.
        turn(
          token.kind === 'apart' && (piece.by !== 'comma' || piece.text !== '') ? 'and' : token.kind,
          token,
        )
        if (token.kind === 'begins') {
          piece.text = said
          piece.from = token.from
        }
        break
      default:
        // A contact or a date ends what stood before it, and the word that led to it.
        piece.text = piece.text.replace(/(?:^| )(?:at|on|à|unter|via|em|en|tel\.?|tel:|e-?mail:?)$/iu, '')
        push()
        piece = fresh('comma', '', token.to)
    }
  }
  push()
  return pieces
}
