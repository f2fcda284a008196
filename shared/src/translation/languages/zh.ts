import type { TranslationLanguage } from './translation-language.ts'

/** Simplified and traditional together: no sign of one means another thing in the other. */
export const zh: TranslationLanguage = {
  tag: 'zh', script: 'packed', decimal: '.',
  cardinals: [], fractions: { 0.5: '一半|半数|半數', 0.33333333: '三分之一', 0.25: '四分之一', 0.75: '四分之三', 0.66666667: '三分之二', 0.2: '五分之一', 0.1: '十分之一|一成' },
  scales: { 10: '十', 100: '百', 1e3: '千', 1e4: '万|萬', 1e8: '亿|億', 1e12: '万亿|萬億|兆' },
  numbers: { 12: '一打' },
  currencies: { USD: '美元', dollar: '元美', EUR: '欧元|歐元', GBP: '英镑|英鎊', JPY: '日元|日圆|日圓', CNY: '元人民币|人民币|元人民幣|人民幣|元', CHF: '瑞士法郎|瑞郎', franc: '法郎', rupee: '卢比|盧比', BRL: '雷亚尔|雷亞爾', RUB: '卢布|盧布', TRY: '里拉', KRW: '韩元|韓元|韩圆', IDR: '印尼盾', peso: '比索', krona: '克朗', HKD: '港元|港币|港幣', AED: '迪拉姆', SAR: '里亚尔', dinar: '第纳尔', rand: '兰特' },
  percent: '%|百分之', points: '个百分点|個百分點|百分点|百分點', point: '点|點',
  months: [], weekdays: ['周一|星期一|週一|礼拜一', '周二|星期二|週二', '周三|星期三|週三', '周四|星期四|週四', '周五|星期五|週五', '周六|星期六|週六', '周日|星期日|星期天|週日'],
  units: ['分钟|分鐘', '个小时|小时|小時|個小時', '天', '周|星期|个星期|週|個星期', '个月|個月', '年来|年前|年后|年间|年內', '个十年'],
  am: '上午|凌晨|早上|清晨|早晨', pm: '下午|晚上|傍晚|夜间|晚间|中午', noon: '正午', midnight: '午夜|半夜', hour: '点|點|时|時',
  sources: '消息人士|知情人士|官员|官員|外交官|外交人士|目击者|目擊者|议员|議員|部长|部長|高管|董事|专家|專家|律师|律師|居民|员工|員工|医生|調查員|分析师|分析師|经济学家|交易员|银行家|顾问|代表|人士|证人',
  today: '今天|昨天|明天|今日|昨日|明日|当天|當天', degrees: '摄氏度|度', belowZero: '零下|负|負', century: '世纪|世紀',
}
