import { LANGUAGES, type Language } from '../language-names.ts'

/** On a page for readers, and on a wire for those who print it again. */
type Destination = 'page' | 'wire'

/** A story that comes for the first time has nothing before it. `{n}`: the number of the update. */
interface Prefixes {
  alert: string
  urgent: string
  update: string
  correction: string
  refile: string
  kill: string
}

const prefixes = (
  alert: string,
  urgent: string,
  update: string,
  correction: string,
  refile: string,
  kill: string,
): Prefixes => ({
  alert,
  urgent,
  update,
  correction,
  refile,
  kill,
})

/** One line for each language and destination: alert, urgent, update, correction, refile, kill. */
const PREFIXES: Record<Language, Record<Destination, Prefixes>> = {
  en: {
    page: prefixes('Alert', 'Urgent', 'Update {n}', 'Corrected', 'Reissued', 'Withdrawn'),
    wire: prefixes('ALERT-', 'URGENT-', 'UPDATE {n}-', 'CORRECTED-', 'REFILE-', 'KILL-'),
  },
  fr: {
    page: prefixes('Alerte', 'Urgent', 'Mise à jour {n}', 'Corrigé', 'Renvoyé', 'Retiré'),
    wire: prefixes('ALERTE-', 'URGENT-', 'ACTUALISÉ {n}-', 'CORRIGÉ-', 'RENVOI-', 'ANNULÉ-'),
  },
  de: {
    page: prefixes(
      'Eilmeldung',
      'Dringend',
      'Aktualisierung {n}',
      'Korrigiert',
      'Erneut gesendet',
      'Zurückgezogen',
    ),
    wire: prefixes('EIL-', 'DRINGEND-', 'AKTUALISIERUNG {n}-', 'KORREKTUR-', 'WIEDERHOLUNG-', 'RÜCKZUG-'),
  },
  es: {
    page: prefixes('Alerta', 'Urgente', 'Actualización {n}', 'Corregido', 'Reenviado', 'Retirado'),
    wire: prefixes('ALERTA-', 'URGENTE-', 'ACTUALIZACIÓN {n}-', 'CORREGIDO-', 'REENVÍO-', 'ANULADO-'),
  },
  pt: {
    page: prefixes('Alerta', 'Urgente', 'Atualização {n}', 'Corrigido', 'Reenviado', 'Retirado'),
    wire: prefixes('ALERTA-', 'URGENTE-', 'ATUALIZAÇÃO {n}-', 'CORRIGIDO-', 'REENVIO-', 'ANULADO-'),
  },
  it: {
    page: prefixes('Ultim’ora', 'Urgente', 'Aggiornamento {n}', 'Corretto', 'Inviato di nuovo', 'Ritirato'),
    wire: prefixes('FLASH-', 'URGENTE-', 'AGGIORNAMENTO {n}-', 'CORRETTO-', 'RIPETIZIONE-', 'ANNULLATO-'),
  },
  ar: {
    page: prefixes('عاجل', 'موجز عاجل', 'تحديث {n}', 'مصحح', 'أعيد إرساله', 'مسحوب'),
    wire: prefixes('عاجل-', 'موجز عاجل-', 'تحديث {n}-', 'مصحح-', 'إعادة إرسال-', 'إلغاء-'),
  },
  ja: {
    page: prefixes('速報', '至急報', '更新{n}', '訂正', '再送', '取り消し'),
    wire: prefixes('速報-', '至急-', '更新{n}-', '訂正-', '再送-', '取消-'),
  },
  'zh-Hans': {
    page: prefixes('快讯', '急讯', '更新{n}', '更正', '重发', '撤回'),
    wire: prefixes('快讯-', '急讯-', '更新{n}-', '更正-', '重发-', '撤稿-'),
  },
  'zh-Hant': {
    page: prefixes('快訊', '急訊', '更新{n}', '更正', '重發', '撤回'),
    wire: prefixes('快訊-', '急訊-', '更新{n}-', '更正-', '重發-', '撤稿-'),
  },
  ko: {
    page: prefixes('속보', '긴급', '{n}차 수정', '정정', '재송', '취소'),
    wire: prefixes('속보-', '긴급-', '수정 {n}-', '정정-', '재송-', '취소-'),
  },
  ru: {
    page: prefixes('Молния', 'Срочно', 'Обновление {n}', 'Исправлено', 'Повторно', 'Отозвано'),
    wire: prefixes('МОЛНИЯ-', 'СРОЧНО-', 'ОБНОВЛЕНИЕ {n}-', 'ИСПРАВЛЕНО-', 'ПОВТОР-', 'ОТМЕНА-'),
  },
  tr: {
    page: prefixes('Flaş', 'Acil', '{n}. güncelleme', 'Düzeltildi', 'Yeniden gönderildi', 'Geri çekildi'),
    wire: prefixes('FLAŞ-', 'ACİL-', 'GÜNCELLEME {n}-', 'DÜZELTME-', 'TEKRAR-', 'İPTAL-'),
  },
  pl: {
    page: prefixes('Flesz', 'Pilne', 'Aktualizacja {n}', 'Sprostowane', 'Wysłane ponownie', 'Wycofane'),
    wire: prefixes('FLESZ-', 'PILNE-', 'AKTUALIZACJA {n}-', 'SPROSTOWANIE-', 'PONOWNIE-', 'ANULOWANE-'),
  },
  nl: {
    page: prefixes('Flits', 'Spoed', 'Update {n}', 'Gecorrigeerd', 'Opnieuw verzonden', 'Ingetrokken'),
    wire: prefixes('FLITS-', 'SPOED-', 'UPDATE {n}-', 'GECORRIGEERD-', 'HERHALING-', 'INGETROKKEN-'),
  },
  id: {
    page: prefixes('Kilat', 'Mendesak', 'Pembaruan {n}', 'Ralat', 'Dikirim ulang', 'Ditarik'),
    wire: prefixes('KILAT-', 'MENDESAK-', 'PEMBARUAN {n}-', 'RALAT-', 'KIRIM ULANG-', 'DITARIK-'),
  },
  hi: {
    page: prefixes('फ़्लैश', 'तत्काल', 'अद्यतन {n}', 'संशोधित', 'दोबारा भेजी गई', 'वापस ली गई'),
    wire: prefixes('फ़्लैश-', 'तत्काल-', 'अद्यतन {n}-', 'संशोधित-', 'पुनःप्रेषित-', 'रद्द-'),
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
