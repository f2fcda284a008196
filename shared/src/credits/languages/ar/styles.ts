import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'على نهج رويترز',
  brackets: ['(', ')'],
  between: ' – ',
  end: '',
  capitals: 'none',
  repeatsByline: true,
  join: { comma: '، ', and: ' و' },
  places: 'behind',
  byline: { form: 'من {}', affiliation: '، {}', place: ' في {}' },
  dateline: { form: '<{place}><، {date}>< ({agency})> –', capitals: false, date: '{day} {month}' },
}

const sahifa: HouseStyle = {
  ...reuters,
  id: 'sahifa',
  name: 'صحيفة',
  brackets: ['', ''],
  between: '؛ ',
  labels: {
    reporting: 'تقرير:',
    contribution: 'مشاركة:',
    writing: 'كتابة:',
    editing: { one: 'تحرير:', feminine: 'محررة:', masculine: 'محرر:' },
    translation: { one: 'ترجمة:', feminine: 'مترجمة:', masculine: 'مترجم:' },
    translation_editing: 'مراجعة الترجمة:',
    photo: 'صور:',
  },
  repeatsByline: false,
  byline: { form: '{}', affiliation: ' – {}', place: ' – {}' },
  dateline: { form: '<{place}><، {date}>< ({agency})>:', capitals: false, date: '{day} {month}' },
}

export const styles = [reuters, sahifa] as const
