import type { AdvisoryWords } from '../advisory-words.ts'

export const ar: AdvisoryWords = {
  adds: 'يضيف {what}',
  addedIn: '{what} في {where}',
  comment: 'ردود فعل',
  details: 'تفاصيل',
  changes: 'يعدّل {where}',
  removes: 'يحذف {where} السابقة',
  correctsTo: 'يصحح {where} لتصبح {now} بدلا من {was}',
  corrects: 'يصحح {where}',
  refiles: 'إعادة إرسال لتحسين الصياغة في {where}',
  paragraph: 'الفقرة {n}',
  paragraphs: 'الفقرات {n}',
  headline: 'العنوان',
  standfirst: 'المقدمة',
  byline: 'اسم الكاتب',
  dateline: 'سطر المكان',
  credits: 'قائمة المشاركين',
  quotes: ['«', '»'],
  between: '؛ ',
}
