/** Family names of one sign, by which a Chinese or Korean name is told from a town or an office. */
const CHINESE = new Set(
  `王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于余叶葉蒋蔣杜苏蘇魏程吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范廖石金韦韋贾賈夏付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤时時穆司古吉车車项項佟连連洪费費卫衛简簡卓仇池冷费祖`,
)
const KOREAN = new Set(
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계피두감동온호범좌팽승간',
)

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text)
const isHangul = (text: string): boolean => /^\p{Script=Hangul}+$/u.test(text)

/** Two to four signs that begin with a family name. */
export const isChineseName = (text: string): boolean =>
  isHan(text) && text.length >= 2 && text.length <= 4 && CHINESE.has(text[0] as string)

export const isKoreanName = (text: string): boolean =>
  isHangul(text) && text.length >= 2 && text.length <= 4 && KOREAN.has(text[0] as string)
