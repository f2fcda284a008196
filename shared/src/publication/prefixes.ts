import { LANGUAGES, type Language } from '../language-names.ts'

/** On a page for readers, and on a wire for those who print it again. */
type Destination = 'page' | 'wire'

/** A story that comes for the first time has nothing before it. `{n}`: the number of the update. */
interface Prefixes {
  alert: string
  update: string
  correction: string
  refile: string
  kill: string
}

const prefixes = (
  alert: string,
  update: string,
  correction: string,
  refile: string,
  kill: string,
): Prefixes => ({
  alert,
  update,
  correction,
  refile,
  kill,
})

/** One line for each language and destination: alert, update, correction, refile, kill. */
const PREFIXES: Record<Language, Record<Destination, Prefixes>> = {
  en: {
    page: prefixes('Alert', 'Update {n}', 'Corrected', 'Reissued', 'Withdrawn'),
    wire: prefixes('ALERT-', 'UPDATE {n}-', 'CORRECTED-', 'REFILE-', 'KILL-'),
  },
  fr: {
    page: prefixes('Alerte', 'Mise à jour {n}', 'Corrigé', 'Renvoyé', 'Retiré'),
    wire: prefixes('ALERTE-', 'ACTUALISÉ {n}-', 'CORRIGÉ-', 'RENVOI-', 'ANNULÉ-'),
  },
  de: {
    page: prefixes('Eilmeldung', 'Aktualisierung {n}', 'Korrigiert', 'Erneut gesendet', 'Zurückgezogen'),
    wire: prefixes('EIL-', 'AKTUALISIERUNG {n}-', 'KORREKTUR-', 'WIEDERHOLUNG-', 'RÜCKZUG-'),
  },
  es: {
    page: prefixes('Alerta', 'Actualización {n}', 'Corregido', 'Reenviado', 'Retirado'),
    wire: prefixes('ALERTA-', 'ACTUALIZACIÓN {n}-', 'CORREGIDO-', 'REENVÍO-', 'ANULADO-'),
  },
  pt: {
    page: prefixes('Alerta', 'Atualização {n}', 'Corrigido', 'Reenviado', 'Retirado'),
    wire: prefixes('ALERTA-', 'ATUALIZAÇÃO {n}-', 'CORRIGIDO-', 'REENVIO-', 'ANULADO-'),
  },
  it: {
    page: prefixes('Ultim’ora', 'Aggiornamento {n}', 'Corretto', 'Inviato di nuovo', 'Ritirato'),
    wire: prefixes('URGENTE-', 'AGGIORNAMENTO {n}-', 'CORRETTO-', 'RIPETIZIONE-', 'ANNULLATO-'),
  },
  ar: {
    page: prefixes('عاجل', 'تحديث {n}', 'مصحح', 'أعيد إرساله', 'مسحوب'),
    wire: prefixes('عاجل-', 'تحديث {n}-', 'مصحح-', 'إعادة إرسال-', 'إلغاء-'),
  },
  ja: {
    page: prefixes('速報', '更新{n}', '訂正', '再送', '取り消し'),
    wire: prefixes('速報-', '更新{n}-', '訂正-', '再送-', '取消-'),
  },
  'zh-Hans': {
    page: prefixes('快讯', '更新{n}', '更正', '重发', '撤回'),
    wire: prefixes('快讯-', '更新{n}-', '更正-', '重发-', '撤稿-'),
  },
  'zh-Hant': {
    page: prefixes('快訊', '更新{n}', '更正', '重發', '撤回'),
    wire: prefixes('快訊-', '更新{n}-', '更正-', '重發-', '撤稿-'),
  },
  ko: {
    page: prefixes('속보', '{n}차 수정', '정정', '재송', '취소'),
    wire: prefixes('속보-', '수정 {n}-', '정정-', '재송-', '취소-'),
  },
  ru: {
    page: prefixes('Срочно', 'Обновление {n}', 'Исправлено', 'Повторно', 'Отозвано'),
    wire: prefixes('СРОЧНО-', 'ОБНОВЛЕНИЕ {n}-', 'ИСПРАВЛЕНО-', 'ПОВТОР-', 'ОТМЕНА-'),
  },
  tr: {
    page: prefixes('Flaş', '{n}. güncelleme', 'Düzeltildi', 'Yeniden gönderildi', 'Geri çekildi'),
    wire: prefixes('FLAŞ-', 'GÜNCELLEME {n}-', 'DÜZELTME-', 'TEKRAR-', 'İPTAL-'),
  },
  pl: {
    page: prefixes('Pilne', 'Aktualizacja {n}', 'Sprostowane', 'Wysłane ponownie', 'Wycofane'),
    wire: prefixes('PILNE-', 'AKTUALIZACJA {n}-', 'SPROSTOWANIE-', 'PONOWNIE-', 'ANULOWANE-'),
  },
  nl: {
    page: prefixes('Spoed', 'Update {n}', 'Gecorrigeerd', 'Opnieuw verzonden', 'Ingetrokken'),
    wire: prefixes('SPOED-', 'UPDATE {n}-', 'GECORRIGEERD-', 'HERHALING-', 'INGETROKKEN-'),
  },
  id: {
    page: prefixes('Kilat', 'Pembaruan {n}', 'Ralat', 'Dikirim ulang', 'Ditarik'),
    wire: prefixes('KILAT-', 'PEMBARUAN {n}-', 'RALAT-', 'KIRIM ULANG-', 'DITARIK-'),
  },
  hi: {
    page: prefixes('फ़्लैश', 'अद्यतन {n}', 'संशोधित', 'दोबारा भेजी गई', 'वापस ली गई'),
    wire: prefixes('फ़्लैश-', 'अद्यतन {n}-', 'संशोधित-', 'पुनःप्रेषित-', 'रद्द-'),
  },
}

/** What stands before the headline of a publication, at a destination, in its language; nothing before a new story. */
export function prefixOf(
  destination: Destination,
  language: string,
  { kind, update }: { kind: keyof Prefixes | 'story'; update: number | null },
): string {
  if (kind === 'story') return ''
  const known = Object.hasOwn(LANGUAGES, language) ? (language as Language) : 'en'
  return PREFIXES[known][destination][kind].replace('{n}', String(update ?? 1))
}
