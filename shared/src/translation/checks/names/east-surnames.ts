/** Surnames in Latin letters, and the signs of China that are read so, simplified and traditional. */
const CHINESE =
  'wang 王汪 li 李黎厉 zhang 张張章 liu 刘劉柳 chen 陈陳 yang 杨楊阳 huang 黄黃 zhao 赵趙 wu 吴吳武伍 zhou 周 xu 徐许許 sun 孙孫 ma 马馬 zhu 朱祝 hu 胡 guo 郭 he 何贺賀 lin 林 gao 高 luo 罗羅骆 zheng 郑鄭 liang 梁 xie 谢謝解 song 宋 tang 唐汤湯 han 韩韓 feng 冯馮封 deng 邓鄧 cao 曹 peng 彭 zeng 曾 xiao 肖萧蕭 tian 田 dong 董 pan 潘 yuan 袁 cai 蔡 jiang 蒋江姜蔣 yu 于余俞喻 du 杜 ye 叶葉 cheng 程成 wei 魏韦衛卫 su 苏蘇 lu 卢陆鲁路盧陸魯 ding 丁 ren 任 yao 姚 shen 沈申 zhong 钟鐘 cui 崔 tan 谭譚 fan 范樊 liao 廖 shi 石史施 jin 金 jia 贾賈 xia 夏 fu 付傅符 fang 方房 zou 邹鄒 xiong 熊 bai 白柏 meng 孟蒙 qin 秦覃 qiu 邱仇 hou 侯 yin 尹殷 xue 薛 yan 闫严颜閻嚴顏 lei 雷 long 龙龍 tao 陶 mao 毛 hao 郝 gu 顾古顧 gong 龚宫龔 shao 邵 wan 万萬 qian 钱錢 dai 戴 mo 莫 kong 孔 xiang 向项項'

/** The same of Korea, in the letters that people write their names with. */
const KOREAN =
  'kim 김 lee 이리 park 박 choi 최 jung 정 jeong 정 chung 정 kang 강 cho 조 jo 조 yoon 윤 yun 윤 jang 장 chang 장 lim 임림 im 임 han 한 oh 오 seo 서 suh 서 shin 신 kwon 권 hwang 황 ahn 안 song 송 ryu 류유 yoo 유류 yu 유 hong 홍 jeon 전 jun 전 ko 고 koh 고 moon 문 yang 양 son 손 sohn 손 bae 배 baek 백 paik 백 heo 허 hur 허 nam 남 shim 심 noh 노 roh 노 ha 하 kwak 곽 sung 성 cha 차 joo 주 ju 주 woo 우 koo 구 gu 구 na 나 min 민 jin 진 ji 지 uhm 엄 eom 엄 won 원 chae 채 cheon 천 bang 방 kong 공 hyun 현 ham 함 byun 변 yeom 염 yeo 여 choo 추 do 도 so 소 seok 석 sun 선 seol 설 ma 마 gil 길 wi 위 pyo 표 myung 명 ki 기'

const read = (written: string): ReadonlyMap<string, string> => {
  const words = written.split(' ')
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : [])))
}

export const CHINESE_SURNAMES = read(CHINESE)
export const KOREAN_SURNAMES = read(KOREAN)
