/** What says that a name is a company's. */
export const COMPANY =
  /^(?:ag|sa|se|gmbh|inc|corp|ltd|plc|group|groupe|gruppe|grupo|gruppo|holding|holdings|llc|nv|bv|spa|srl|oyj|asa|ab|sas|kg|partners|capital)$/

/** What ends a company's name in Japanese or Chinese, and what stands for it in English. */
export const EAST_COMPANIES: Readonly<Record<string, string>> = {
  銀行連合: 'bank',
  銀行: 'bank',
  商事: 'shoji|trading|corp',
  製鋼: 'steel',
  製鉄: 'steel',
  工業: 'industr|kogyo|manufactur',
  電機: 'electric|denki',
  建設: 'construct|kensetsu',
  製薬: 'pharma',
  化学: 'chemical|kagaku',
  自動車: 'motor|auto',
  証券: 'securit',
  保険: 'insurance',
  不動産: 'real|realty|estate|fudosan',
  鉄道: 'rail',
  航空: 'air|aviation',
  電力: 'power|electric',
  物産: 'bussan|trading',
  重工: 'heavy',
  食品: 'food',
  精密: 'precision',
  海運: 'shipping|marine|kaiun',
  通信: 'telecom|communic',
  ガス: 'gas',
  大学: 'university|college',
  研究所: 'institute|research|laborator',
}
export const EAST_COMPANY = new RegExp(
  `([一-龠ァ-ヶー]{2,8}?)(${Object.keys(EAST_COMPANIES).join('|')})(?![一-龠])`,
  'gu',
)
