import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'COLUMNA',
  analysis: 'ANÁLISIS',
  opinions: 'Las opiniones expresadas son las de su autor.',
  noHoldings: 'Nadie que haya trabajado en esta nota posee los activos que menciona.',
}
