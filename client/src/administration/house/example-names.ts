/** People and places of nobody, as a language writes them. */
export interface ExampleNames {
  people: readonly [string, string, string, string, string, string]
  places: readonly [string, string]
  agency: string
}

const LATIN: ExampleNames = {
  people: ['Ines Calder', 'Ben Okoye', 'Kenta Mori', 'Léa Blanc', 'Milo Dahl', 'Nia Obi'],
  places: ['Marlow', 'Tokyo'],
  agency: 'Courier',
}

const OTHERS: Record<string, ExampleNames> = {
  ja: {
    people: ['森健太', '青木はる', '谷口恵', '西野葵', '原田直', '小川凛'],
    places: ['東京', '大阪'],
    agency: 'クーリエ',
  },
  'zh-Hans': {
    people: ['林晓文', '周明远', '沈嘉', '何若兰', '许平', '陆一鸣'],
    places: ['东京', '上海'],
    agency: '信使社',
  },
  'zh-Hant': {
    people: ['林曉文', '周明遠', '沈嘉', '何若蘭', '許平', '陸一鳴'],
    places: ['東京', '台北'],
    agency: '信使社',
  },
  ko: {
    people: ['한서윤', '오민재', '임하늘', '서지우', '문도현', '류가온'],
    places: ['도쿄', '부산'],
    agency: '쿠리에',
  },
  ar: {
    people: ['إيناس كالدر', 'بشير عوض', 'كنان موري', 'ليلى بلان', 'ميلاد دهل', 'نادية عبيد'],
    places: ['طوكيو', 'بيروت'],
    agency: 'كورييه',
  },
  ru: {
    people: ['Инна Калинова', 'Борис Окунев', 'Кента Мори', 'Лея Бланова', 'Милан Далин', 'Ника Обухова'],
    places: ['Токио', 'Выборг'],
    agency: 'Курьер',
  },
  hi: {
    people: ['इनेस काल्डर', 'बिनय ओक', 'केंटा मोरी', 'लीना ब्लान', 'मिलन दाल', 'निया ओबी'],
    places: ['टोक्यो', 'पुणे'],
    agency: 'कूरियर',
  },
}

export const exampleNames = (language: string): ExampleNames => OTHERS[language] ?? LATIN
