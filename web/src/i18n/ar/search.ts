import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('ar');

export const search: Pick<Messages, 'search'> = {
  search: {
    title: 'البحث',
    titleFor: (query) => `البحث: ${query}`,
    label: 'البحث في القصص والأرقام والصفحات',
    submit: 'بحث',
    description: 'البحث في كل قصص هذا الموقع وأرقامه ودراسات الحالة والصفحات.',
    invitation: 'اكتبوا كلمة أو كلمتين. لا تضر أخطاء الكتابة الصغيرة ولا التشكيل الناقص.',
    total: (count) =>
      plural(count, {
        zero: 'لا نتائج',
        one: 'نتيجة واحدة',
        two: 'نتيجتان',
        few: '# نتائج',
        other: '# نتيجة',
      }),
    corrected: (typed, shown) => `لا شيء هنا يذكر «${typed}». هذه نتائج «${shown}».`,
    alike: 'في هذه الصفحات كلمات قريبة من كلماتكم.',
    partly: 'لا توجد صفحة فيها كل هذه الكلمات؛ في هذه الصفحات بعضها.',
    none: (query) => `لم نجد شيئاً عن «${query}»`,
    advice: 'جرّبوا كلمات أقل أو كلمات أخرى، أو تابعوا من هنا:',
    kind: {
      story: 'قصة',
      page: 'صفحة',
      statistic: 'رقم',
      'case-study': 'دراسة حالة',
      topic: 'موضوع',
      author: 'كاتب أو كاتبة',
      help: 'مساعدة',
      helpline: 'مساعدة',
    },
    suggestions: 'اقتراحات',
    suggested: (count) =>
      plural(count, {
        zero: 'لا اقتراحات.',
        one: 'اقتراح واحد. انتقلوا إليه بمفاتيح الأسهم.',
        two: 'اقتراحان. تنقّلوا بينهما بمفاتيح الأسهم.',
        few: '# اقتراحات. تنقّلوا بينها بمفاتيح الأسهم.',
        other: '# اقتراحاً. تنقّلوا بينها بمفاتيح الأسهم.',
      }),
    nothing: 'لا توجد اقتراحات.',
  },
};
