import type { Messages } from '../messages.ts';

/** Words around the text of a story, and of the frame that all pages stand in, in Arabic. */
export const reading: Pick<Messages, 'reading' | 'siteLinks'> = {
  reading: {
    top: 'العودة إلى الأعلى',
    next: 'اقرؤوا بعد ذلك',
    sources: 'المصادر',
    source: (number, publisher) => `المصدر ${number}: ${publisher}`,
    usedFor: 'يستند إليه',
    use: (what, page) => `${what} (ص ${page})`,
    changes: 'ما الذي تغيّر في أرقام هذه القصة',
    change: {
      figure: (label, before, after) => `تغيّر رقم «${label}» من ${before} إلى ${after}.`,
      meaning: (label) => `صيغ معنى رقم «${label}» بدقة أكبر.`,
      source: (label) => `تغيّر مصدر رقم «${label}».`,
      status: (label, status) => `صارت حالة رقم «${label}»: ${status}.`,
    },
    address: 'عنوان هذه القصة',
  },
  siteLinks: {
    feed: 'متابعة القصص الجديدة (خلاصة Atom)',
  },
};
