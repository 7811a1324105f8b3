import type { Messages } from '../messages.ts';

export const previewing: Pick<Messages, 'preview'> = {
  preview: {
    name: 'معاينة',
    draft: 'مسودة غير منشورة. لا يراها إلا من لديه هذا الرابط.',
    saved: 'معاينة لما حُفظ. يرى القراء الشيء نفسه.',
    until: (day) => `يعمل الرابط حتى ${day}.`,
    edit: 'حرّر هذا القسم',
    broken: (number, type) => `لا يمكن عرض القسم ${number} (${type})`,
    leftOut: 'تُرك جانبًا لأن فيه ما ليس صحيحًا:',
    untitled: '(لا عنوان بعد)',
    noStandfirst: '(لا مقدمة بعد)',
    ended: ['انتهت صلاحية هذا الرابط.', 'اطلب رابطًا جديدًا.'],
    unready: [
      'لا يمكن عرض هذه المسودة بعد.',
      'ينقص الصفحة شيء أو فيها ما ليس صحيحًا. أصلحه في النموذج ثم احفظ.',
    ],
  },
};
