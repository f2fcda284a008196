import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'स्तंभ',
  analysis: 'विश्लेषण',
  opinions: 'व्यक्त विचार लेखक के अपने हैं।',
  noHoldings: 'इस ख़बर पर काम करने वाले किसी भी व्यक्ति के पास इसमें बताई गई संपत्तियाँ नहीं हैं।',
}
