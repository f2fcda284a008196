import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'KRÖNIKA',
  analysis: 'ANALYS',
  opinions: 'Åsikterna är skribentens egna.',
  noHoldings: 'Ingen som har arbetat med artikeln äger de tillgångar som nämns i den.',
}
