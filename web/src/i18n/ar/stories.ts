import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('ar');

export const stories: Pick<Messages, 'home' | 'stories' | 'story'> = {
  home: {
    featured: 'قصة مختارة',
    latest: 'أحدث القصص',
    all: 'عرض كل القصص',
    empty: 'القصة الأولى قيد الكتابة.',
  },
  stories: {
    sensitive: 'موضوع حساس',
    title: 'كل القصص',
    page: (page, pages) => `الصفحة ${page} من ${pages}`,
    total: (total) =>
      plural(total, {
        zero: 'لا قصص',
        one: 'قصة واحدة',
        two: 'قصتان',
        few: '# قصص',
        other: '# قصة',
      }),
    empty: 'لم تُنشر أي قصة بعد.',
  },
  story: {
    by: 'بقلم',
    formerMember: 'عضو سابق في النادي',
    published: 'نُشرت في',
    updated: 'حُدّثت في',
    reading: (minutes) =>
      plural(minutes, {
        zero: 'أقل من دقيقة للقراءة',
        one: 'دقيقة واحدة للقراءة',
        two: 'دقيقتان للقراءة',
        few: '# دقائق للقراءة',
        other: '# دقيقة للقراءة',
      }),
    contents: 'في هذه القصة',
    contentNote: 'عن هذه القصة',
    skipToHelp: 'الانتقال إلى جهات المساعدة',
    corrections: 'تصويبات',
    authors: () => 'من كتب هذه القصة',
    related: 'قصص ذات صلة',
    all: 'عرض كل القصص',
    share: 'مشاركة هذه القصة',
    copy: 'نسخ الرابط',
    copied: 'نُسخ الرابط',
    topics: 'المواضيع',
  },
};
