import type { Messages } from '../messages.ts';

export const figures: Pick<Messages, 'statistic'> = {
  statistic: {
    qualifier: {
      exact: '',
      approximately: 'نحو',
      'at-least': 'ما لا يقل عن',
      'at-most': 'ما لا يزيد على',
    },
    sourceNotGiven: 'لم يُذكر المصدر',
    source: 'المصدر:',
    attributed: (body) => `رقم منسوب إلى ${body}.`,
    page: (page) => `ص ${page}`,
    verification: {
      'not-verified': 'لم يُتحقق منه',
      verified: 'تم التحقق منه',
      outdated: 'رقم قديم',
      mislabelled: 'قد يكون عنوانه خاطئاً',
      disputed: 'موضع خلاف',
      withdrawn: 'سحبه ناشره',
    },
    neverChecked: 'لم يُراجَع بعد',
    checked: (date) => `آخر مراجعة: ${date}`,
    overdue: 'حان موعد مراجعة جديدة',
    about: 'عن هذا الرقم',
    own: 'سجلّه، وأين يُستخدم، وكيف يُستشهد به',
    details: {
      definition: 'معناه',
      population: 'من يشمله العدّ',
      place: 'أين',
      period: 'متى',
      measure: 'نوع القياس',
      estimate: 'كيف عُرف',
      note: 'ملاحظتنا',
      source: 'المصدر كاملاً',
      archived: 'نسخة محفوظة',
      accessed: (date) => `قرأناه في ${date}`,
      licence: 'الترخيص',
    },
    measure: {
      stock: 'العدد في وقت واحد',
      flow: 'العدد أو المقدار خلال فترة',
      cumulative: 'المجموع حتى الآن',
      share: 'جزء من كل',
    },
    estimate: {
      observed: 'بالعدّ',
      administrative: 'مأخوذ من سجلات جهة رسمية',
      estimated: 'بالتقدير',
      unknown: '',
    },
  },
};
