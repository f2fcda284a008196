import type { TranslationLanguage } from './translation-language.ts'

export const ko: TranslationLanguage = {
  tag: 'ko', script: 'packed', decimal: '.',
  cardinals: [], fractions: { 0.5: '절반', 0.33333333: '3분의 1', 0.25: '4분의 1', 0.75: '4분의 3', 0.66666667: '3분의 2', 0.2: '5분의 1', 0.1: '10분의 1' },
  scales: { 100: '백', 1e3: '천', 1e4: '만', 1e8: '억', 1e12: '조' },
  currencies: { USD: '미국 달러', dollar: '달러', EUR: '유로', GBP: '파운드', JPY: '엔', CNY: '위안', CHF: '스위스프랑', franc: '프랑', rupee: '루피', BRL: '헤알', RUB: '루블', TRY: '리라', KRW: '원', peso: '페소', krona: '크로나|크로네', HKD: '홍콩달러', AED: '디르함', SAR: '리얄', dinar: '디나르' },
  percent: '%|퍼센트', points: '%포인트|%p|퍼센트포인트', point: '포인트',
  months: [], weekdays: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],
  units: ['분간|분', '시간', '일간', '주간|주', '개월', '년간|년 전|년 만', '십년'],
  am: '오전|새벽|아침', pm: '오후|저녁|밤', noon: '정오', midnight: '자정', hour: '시',
  sources: '소식통|관계자|당국자|외교관|목격자|의원|장관|임원|이사|전문가|변호사|주민|직원|의사|분석가|애널리스트|증인|관리',
  today: '오늘|어제|내일', degrees: '도', belowZero: '영하|마이너스', century: '세기',
}
