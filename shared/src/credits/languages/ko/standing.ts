import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: '칼럼',
  analysis: '분석',
  opinions: '이 글의 의견은 필자 개인의 견해입니다.',
  noHoldings: '이 기사를 만든 사람은 누구도 기사에 나온 자산을 보유하고 있지 않습니다.',
}
